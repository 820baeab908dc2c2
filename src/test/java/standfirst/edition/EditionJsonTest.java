package standfirst.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.keypoint.Check;
import standfirst.translation.Translated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EditionJsonTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static String write(Edition edition) {
        return new EditionJson(List.of(new Check("cover", "1"))).write(edition);
    }

    private static QuotedEdition read(String json) {
        return EditionJsonReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    @Test
    void everyPointStandsWithItsSourceSentence() {
        JsonNode point = MAPPER.readTree(write(Newsstand.german())).at("/sections/0/stories/0/tellings/0/points/2");
        assertEquals(
                "Repairs cost 4.2 million crowns, a third more than planned.",
                point.at("/text").asString());
        assertEquals("original", point.at("/translated/state").asString());
        assertEquals("number", point.at("/translated/findings/0/kind").asString());
        assertEquals(3, point.at("/evidence/0/sentence").asInt());
        assertEquals(
                "Repairs cost 4.2 million crowns, about a third more than planned.",
                point.at("/evidence/0/text").asString());
    }

    @Test
    void provenanceNamesWhoMadeAPointAndEveryLanguageStep() {
        JsonNode telling = MAPPER.readTree(write(Newsstand.german())).at("/sections/0/stories/0/tellings/0");
        assertEquals("small-model", telling.at("/maker/model").asString());
        assertEquals("a1b2c3d4e5f60718", telling.at("/maker/promptHash").asString());
        assertEquals("en", telling.at("/languageSteps/0/from").asString());
        assertEquals("de", telling.at("/languageSteps/0/to").asString());
        assertEquals("The Harbour Gull", telling.at("/article/byline/publisher").asString());
        assertEquals(
                "2026-11-24T18:20:00+01:00",
                telling.at("/article/dateline/published").asString());
    }

    @Test
    void anEditionAsPublishedHasNoLanguageStep() {
        JsonNode telling = MAPPER.readTree(write(Newsstand.asPublished())).at("/sections/0/stories/0/tellings/0");
        assertTrue(telling.at("/languageSteps").isEmpty());
    }

    @Test
    void withheldPointsAreCountedByReasonAndNeverQuoted() {
        String json = write(Newsstand.asPublished());
        assertFalse(json.contains("48 crowns"));
        assertEquals(
                1,
                MAPPER.readTree(json)
                        .at("/sections/0/stories/0/tellings/0/withheld/number")
                        .asInt());
    }

    @Test
    void articlesAreNotRepublished() {
        assertFalse(write(Newsstand.asPublished()).contains("late than sorry"));
    }

    @Test
    void whatWasWrittenReadsBack() {
        QuotedEdition edition = read(write(Newsstand.arabic()));
        assertEquals(Newsstand.arabic().id(), edition.id());
        assertEquals(Locale.of("ar"), edition.language());
        QuotedEdition.Telling ferry = edition.tellings().get(1);
        assertEquals(Newsstand.ferry().article().id(), ferry.article());
        assertEquals(Newsstand.ferry().article().textHash(), ferry.textHash());
        assertEquals(
                Newsstand.ferry().article().facts().dateline(), ferry.facts().dateline());
        assertEquals(Translated.State.MACHINE, ferry.points().getFirst().text().state());
        assertEquals(
                Newsstand.ferry().points().getFirst().evidence(),
                ferry.points().getFirst().evidence());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /format                                               | standfirst-edition/9 | format is not standfirst-edition/1
            /day                                                  | tomorrow | day is not a day
            /sections/0/stories/0/tellings/0/article/canonical    | : | sections[0].stories[0].tellings[0].article.canonical is not an address
            /sections/0/stories/0/tellings/0/article/fetched      | x | sections[0].stories[0].tellings[0].article.fetched is not a time
            /sections/0/stories/0/tellings/0/points/1/evidence/0/text | shorter | sections[0].stories[0].tellings[0].points[1].evidence[0] is not a quoted sentence
            /sections/0/stories/0/tellings/0/points/0/translated/state | holy | sections[0].stories[0].tellings[0].points[0].translated.state is not a state
            """)
    void aWrongValueIsNamedByItsPlace(String pointer, String value, String message) {
        JsonNode json = MAPPER.readTree(write(Newsstand.asPublished()));
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) json.at(pointer.substring(0, slash))).put(pointer.substring(slash + 1), value);
        UnreadableEdition error = assertThrows(UnreadableEdition.class, () -> read(json.toString()));
        assertTrue(error.getMessage().startsWith(message), error.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            []                                            | the file is not an object
            {}                                            | format is missing
            {"format":1}                                  | format is not a text
            {"format":"standfirst-edition/1","format":""} | line 1: no JSON that we read: Duplicate
            {"format":"standfirst-edition/1"              | line 1: no JSON that we read: Unexpected end-of-input
            <html>                                        | line 1: no JSON that we read: Unexpected character
            """)
    void whatIsNoEditionIsRefusedInOneLine(String json, String message) {
        UnreadableEdition error = assertThrows(UnreadableEdition.class, () -> read(json));
        assertTrue(error.getMessage().startsWith(message), error.getMessage());
        assertEquals(1, error.getMessage().lines().count());
    }

    @Test
    void endlessNestingIsRefusedBeforeItFillsTheStack() {
        assertThrows(UnreadableEdition.class, () -> read("{\"a\":".repeat(100_000)));
        assertThrows(UnreadableEdition.class, () -> read("[".repeat(100_000)));
    }
}
