package standfirst.edition;

import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.article.Byline;
import standfirst.article.Dateline;
import standfirst.article.Facts;
import standfirst.article.Moment;
import standfirst.keypoint.Evidence;
import standfirst.language.Language;
import standfirst.translation.Finding;
import standfirst.translation.Review;
import standfirst.translation.Translated;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an `edition.json` back. The file may come from anywhere: it is bounded in size and depth, and the first thing
/// wrong in it ends the reading with its place.
public final class EditionJsonReader {
    /// Room for a day of some ten thousand articles; the format nests eleven deep.
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxDocumentLength(64L << 20)
            .maxNestingDepth(24)
            .maxStringLength(1 << 20)
            .maxNameLength(1000)
            .maxNumberLength(30)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private EditionJsonReader() {}

    public static QuotedEdition read(InputStream json) {
        return edition(JsonCursor.root(parse(json)));
    }

    private static JsonNode parse(InputStream json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException broken) {
            throw new UnreadableEdition(place(broken), "no JSON that we read: " + broken.getOriginalMessage());
        }
    }

    /// Jackson gives no place where a bound is broken.
    private static String place(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        return location == null ? "the file:" : "line " + location.getLineNr() + ":";
    }

    private static QuotedEdition edition(JsonCursor json) {
        JsonCursor format = json.at("format");
        if (!format.text().equals(EditionJson.FORMAT)) throw format.wrong("is not " + EditionJson.FORMAT);
        return new QuotedEdition(
                json.at("id").text(),
                json.at("day").as("a day", LocalDate::parse),
                json.at("language").as("a language", Language::of),
                json.at("version").number(),
                json.each("sections").stream()
                        .flatMap(section -> section.each("stories").stream())
                        .flatMap(story -> story.each("tellings").stream())
                        .map(EditionJsonReader::telling)
                        .toList());
    }

    private static QuotedEdition.Telling telling(JsonCursor json) {
        JsonCursor article = json.at("article");
        String id = article.at("id").text();
        Facts facts = facts(article);
        return new QuotedEdition.Telling(
                id,
                facts,
                article.at("language").as("a language", Language::of),
                article.at("textHash").text(),
                article.at("fetched").as("a time", Instant::parse),
                translated(facts.headline(), json.at("headline")),
                json.each("points").stream().map(point -> point(id, point)).toList());
    }

    private static Facts facts(JsonCursor article) {
        return new Facts(
                article.at("canonical").as("an address", URI::create),
                article.at("headline").text(),
                article.optional("standfirst").map(JsonCursor::text),
                Byline.NONE,
                dateline(article.at("dateline")),
                article.optional("section").map(JsonCursor::text),
                article.optional("declaredLanguage").map(tag -> tag.as("a language", Locale::forLanguageTag)),
                Optional.empty(),
                List.of(),
                false);
    }

    private static Dateline dateline(JsonCursor json) {
        return new Dateline(
                json.optional("place").map(JsonCursor::text), moment(json, "published"), moment(json, "modified"));
    }

    private static Optional<Moment> moment(JsonCursor json, String name) {
        return json.optional(name)
                .map(time -> Moment.parse(time.text()).orElseThrow(() -> time.wrong("is not a time or a day")));
    }

    private static QuotedEdition.Point point(String article, JsonCursor json) {
        List<Evidence> evidence = json.each("evidence").stream()
                .map(quote -> evidence(article, quote))
                .toList();
        Translated text = translated(json.at("text").text(), json.at("translated"));
        return json.here("a point", () -> new QuotedEdition.Point(json.at("id").text(), text, evidence));
    }

    private static Evidence evidence(String article, JsonCursor json) {
        return json.here(
                "a quoted sentence",
                () -> new Evidence(
                        article,
                        json.at("sentence").number(),
                        json.at("start").number(),
                        json.at("end").number(),
                        json.at("text").text()));
    }

    private static Translated translated(String source, JsonCursor json) {
        Translated.State state = json.at("state").as("a state", EditionJsonReader::state);
        String target = json.at("text").text();
        List<Finding> findings =
                json.each("findings").stream().map(EditionJsonReader::finding).toList();
        Optional<Review> review = json.optional("review").map(EditionJsonReader::review);
        return json.here(
                "a translation", () -> new Translated(source, target, state, findings, Optional.empty(), review));
    }

    private static Review review(JsonCursor json) {
        Instant when = json.at("when").as("a time", Instant::parse);
        Optional<String> override = json.optional("override").map(JsonCursor::text);
        return json.here("a review", () -> new Review(json.at("by").text(), when, override));
    }

    private static Translated.State state(String word) {
        return Constants.read(Translated.State.class, word)
                .orElseThrow(() -> new IllegalArgumentException("no such state"));
    }

    private static Finding finding(JsonCursor json) {
        return new Finding(json.at("kind").text(), json.at("detail").text());
    }
}
