package standfirst.edition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import standfirst.article.Headline;
import standfirst.keypoint.Check;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Usage;
import standfirst.translation.Translation;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes an edition as `edition.json`, its public record: every point, where it comes from, and how it was made.
///
/// ```text
/// format id day language version made checks[name version] notices[]
/// sections[ name  stories[ id section since? best[article point against[]?]  tellings[ … see TellingJson … ] ] ]
/// headlines[ text address publisher? language? published? reason ]
/// skipped[ source reason ]
/// corrections[ what id articles[] said{text language} headline{ … } instead?{ … } reason? when ]
/// figures{ articles proposed repaired withheld{reason: count} storiesLeftOut usage{input output calls}
///          languages[ language articles shown withheld{reason: count} machine reviewed ]
///          condensers[ name model? promptHash? articles ]  translators[ … the same ] }
/// ```
///
/// What is absent is left out, times are ISO 8601, languages BCP 47, offsets UTF-16 code units of the article's text.
/// A reader of a later minor version ignores fields that it does not know; another `format` is another format.
/// `figures` count the whole day; its `languages` and makers what stands in
/// the edition. `figures.usage` counts all calls made for the edition so far, the `usage` of a telling those of the
/// last making, in
/// which answers kept from earlier cost nothing. Evidence is quoted, articles are not republished; of withheld points
/// only the reason is told.
public final class EditionJson {
    static final String FORMAT = "standfirst-edition/1";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final List<Check> checks;

    /// `checks` are those that every point of the edition went through.
    public EditionJson(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    public String write(Edition edition) {
        return MAPPER.writeValueAsString(tree(edition)) + "\n";
    }

    /// A story as it stands in its edition.
    public static ObjectNode tree(Story story) {
        return story(story);
    }

    /// An article's part of its story.
    public static ObjectNode tree(Translation telling) {
        return TellingJson.telling(telling);
    }

    /// What an edition took back.
    public static ObjectNode tree(Correction correction) {
        return correction(correction);
    }

    public ObjectNode tree(Edition edition) {
        ObjectNode json = object().put("format", FORMAT)
                .put("id", edition.id())
                .put("day", edition.day().toString())
                .put("language", edition.language().toLanguageTag())
                .put("version", edition.version())
                .put("made", edition.made().toString());
        json.set("checks", array(checks, EditionJson::check));
        json.set("notices", strings(edition.notices()));
        json.set("sections", array(edition.sections(), EditionJson::section));
        json.set("headlines", array(edition.headlines(), EditionJson::headline));
        json.set("skipped", array(edition.skipped(), EditionJson::skipped));
        json.set("corrections", array(edition.corrections(), EditionJson::correction));
        json.set("figures", figures(edition));
        return json;
    }

    private static ObjectNode check(Check check) {
        return object().put("name", check.name()).put("version", check.version());
    }

    private static ObjectNode section(Section section) {
        ObjectNode json = object().put("name", section.name());
        json.set("stories", array(section.stories(), EditionJson::story));
        return json;
    }

    private static ObjectNode story(Story story) {
        ObjectNode json = object().put("id", story.id()).put("section", story.section());
        story.since().ifPresent(since -> json.put("since", since.toString()));
        json.set("best", array(story.picks(), EditionJson::pick));
        json.set("tellings", array(story.tellings(), TellingJson::telling));
        return json;
    }

    private static ObjectNode pick(Pick pick) {
        ObjectNode json = object().put("article", pick.article()).put("point", pick.point());
        if (!pick.against().isEmpty()) json.set("against", strings(pick.against()));
        return json;
    }

    private static ObjectNode headline(Headline headline) {
        ObjectNode json = object().put("text", headline.text())
                .put("address", headline.address().toString());
        headline.publisher().ifPresent(publisher -> json.put("publisher", publisher));
        headline.language().ifPresent(language -> json.put("language", language.toLanguageTag()));
        headline.published().ifPresent(published -> json.put("published", published.toString()));
        return json.put("reason", headline.reason());
    }

    private static ObjectNode skipped(Skipped skipped) {
        return object().put("source", skipped.source()).put("reason", skipped.reason());
    }

    private static ObjectNode correction(Correction correction) {
        ObjectNode json = object().put("what", Constants.of(correction.what())).put("id", correction.id());
        json.set("articles", strings(correction.articles()));
        json.set("said", wording(correction.said()));
        json.set("headline", wording(correction.headline()));
        correction.instead().ifPresent(instead -> json.set("instead", wording(instead)));
        correction.reason().ifPresent(reason -> json.put("reason", reason));
        return json.put("when", correction.when().toString());
    }

    private static ObjectNode wording(Correction.Wording wording) {
        return object().put("text", wording.text())
                .put("language", wording.language().toLanguageTag());
    }

    private static ObjectNode figures(Edition edition) {
        Figures figures = edition.figures();
        Account account = Account.of(edition);
        ObjectNode json = object().put("articles", figures.articles())
                .put("proposed", figures.proposed())
                .put("repaired", figures.repaired());
        json.set("withheld", counts(figures.withheld()));
        json.put("storiesLeftOut", figures.storiesLeftOut());
        json.set("usage", usage(figures.usage()));
        json.set("languages", array(account.languages(), EditionJson::language));
        json.set("condensers", array(account.condensers(), EditionJson::maker));
        json.set("translators", array(account.translators(), EditionJson::maker));
        return json;
    }

    private static ObjectNode language(Account.OfLanguage of) {
        ObjectNode json = object().put("language", of.language().toLanguageTag())
                .put("articles", of.articles())
                .put("shown", of.shown());
        json.set("withheld", counts(of.withheld()));
        return json.put("machine", of.machine()).put("reviewed", of.reviewed());
    }

    private static ObjectNode maker(Account.OfMaker of) {
        return TellingJson.maker(of.maker()).put("articles", of.articles());
    }

    /// `{"number": 2, "no-sentence": 1}`, in the order of [Reason].
    static ObjectNode counts(Map<Reason, ? extends Number> counts) {
        ObjectNode json = object();
        new TreeMap<>(counts).forEach((reason, count) -> json.put(Constants.of(reason), count.intValue()));
        return json;
    }

    static ObjectNode usage(Usage usage) {
        return object().put("input", usage.input())
                .put("output", usage.output())
                .put("calls", usage.calls());
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> write) {
        ArrayNode json = array();
        items.forEach(item -> json.add(write.apply(item)));
        return json;
    }

    static ArrayNode strings(List<String> items) {
        ArrayNode json = array();
        items.forEach(json::add);
        return json;
    }
}
