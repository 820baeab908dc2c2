package standfirst.edition;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static standfirst.edition.EditionJson.array;
import static standfirst.edition.EditionJson.object;
import static standfirst.edition.EditionJson.strings;
import static standfirst.edition.EditionJson.usage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Dateline;
import standfirst.article.Facts;
import standfirst.article.Moment;
import standfirst.article.Photo;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.language.Language;
import standfirst.translation.Finding;
import standfirst.translation.Review;
import standfirst.translation.Translated;
import standfirst.translation.Translation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One article's part of `edition.json`: what the publisher wrote and where, our points with their evidence, and who
/// made them.
///
/// ```text
/// article{ id canonical headline standfirst? language declaredLanguage? section? preview readingMinutes fetched
/// textHash
///          byline{authors[] editor? publisher? agency?} dateline{place? published? modified?}
///          photo?{address caption? credit?} }
/// headline{ text state findings[kind detail] review?{by when override?} }  standfirst?{ … the same }
/// points[ id text score translated{ … the same } evidence[sentence start end text] ]
/// withheld{reason: count}  repaired  maker{name model? promptHash?}  steppedIn?  usage{input output calls}
/// languageSteps[ from to maker{} usage{} ]
/// ```
final class TellingJson {
    private TellingJson() {}

    static ObjectNode telling(Translation telling) {
        Summary summary = telling.summary();
        ObjectNode json = object();
        json.set("article", article(summary.article()));
        json.set("headline", translated(telling.headline()));
        telling.standfirst().ifPresent(standfirst -> json.set("standfirst", translated(standfirst)));
        json.set("points", points(telling));
        json.set("withheld", withheld(summary));
        json.put("repaired", summary.repaired());
        json.set("maker", maker(summary.maker()));
        // Why it had to is the newsroom's business: the reason may hold an address inside its house.
        summary.steppedIn().ifPresent(reason -> json.put("steppedIn", true));
        json.set("usage", usage(summary.usage()));
        json.set("languageSteps", languageSteps(telling));
        return json;
    }

    private static ObjectNode article(Article article) {
        Facts facts = article.facts();
        ObjectNode json = object().put("id", article.id())
                .put("canonical", facts.canonical().toString())
                .put("headline", facts.headline());
        put(json, "standfirst", facts.standfirst());
        json.put("language", article.language().toLanguageTag());
        put(json, "declaredLanguage", facts.declaredLanguage().map(Locale::toLanguageTag));
        put(json, "section", facts.section());
        json.put("preview", facts.preview())
                .put("readingMinutes", article.readingMinutes())
                .put("fetched", article.fetched().toString())
                .put("textHash", article.textHash());
        json.set("byline", byline(facts.byline()));
        json.set("dateline", dateline(facts.dateline()));
        facts.photo().ifPresent(photo -> json.set("photo", photo(photo)));
        return json;
    }

    private static ObjectNode byline(Byline byline) {
        ObjectNode json = object();
        json.set("authors", strings(byline.authors()));
        put(json, "editor", byline.editor());
        put(json, "publisher", byline.publisher());
        put(json, "agency", byline.agency());
        return json;
    }

    private static ObjectNode dateline(Dateline dateline) {
        ObjectNode json = object();
        put(json, "place", dateline.place());
        put(json, "published", dateline.published().map(Moment::toString));
        put(json, "modified", dateline.modified().map(Moment::toString));
        return json;
    }

    private static ObjectNode photo(Photo photo) {
        ObjectNode json = object().put("address", photo.address().toString());
        put(json, "caption", photo.caption());
        put(json, "credit", photo.credit());
        return json;
    }

    private static ArrayNode points(Translation telling) {
        ArrayNode json = array();
        List<Grounded> points = telling.summary().points();
        for (int i = 0; i < points.size(); i++)
            json.add(point(points.get(i), telling.points().get(i)));
        return json;
    }

    private static ObjectNode point(Grounded point, Translated translated) {
        ObjectNode json =
                object().put("id", point.id()).put("text", point.point().text()).put("score", point.score());
        json.set("translated", translated(translated));
        json.set("evidence", array(point.evidence(), TellingJson::evidence));
        return json;
    }

    private static ObjectNode evidence(Evidence evidence) {
        return object().put("sentence", evidence.sentence())
                .put("start", evidence.start())
                .put("end", evidence.end())
                .put("text", evidence.text());
    }

    private static ObjectNode translated(Translated text) {
        ObjectNode json = object().put("text", text.target()).put("state", Constants.of(text.state()));
        json.set("findings", array(text.findings(), TellingJson::finding));
        text.review().ifPresent(review -> json.set("review", review(review)));
        return json;
    }

    private static ObjectNode review(Review review) {
        ObjectNode json =
                object().put("by", review.by()).put("when", review.when().toString());
        put(json, "override", review.override());
        return json;
    }

    private static ObjectNode finding(Finding finding) {
        return object().put("kind", finding.kind()).put("detail", finding.detail());
    }

    private static ObjectNode withheld(Summary summary) {
        return EditionJson.counts(summary.withheld().stream().collect(groupingBy(Ungrounded::reason, counting())));
    }

    static ObjectNode maker(Maker maker) {
        ObjectNode json = object().put("name", maker.name());
        put(json, "model", maker.model());
        put(json, "promptHash", maker.promptHash());
        return json;
    }

    private static ArrayNode languageSteps(Translation telling) {
        ArrayNode json = array();
        Locale from = telling.summary().article().language();
        Locale to = telling.language();
        if (to.equals(from) || to.equals(Language.MULTIPLE)) return json;
        ObjectNode step = json.addObject().put("from", from.toLanguageTag()).put("to", to.toLanguageTag());
        step.set("maker", maker(telling.maker()));
        step.set("usage", usage(telling.usage()));
        return json;
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(present -> json.put(name, present));
    }
}
