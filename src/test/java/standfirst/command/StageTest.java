package standfirst.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import standfirst.edition.Gatherer;
import standfirst.edition.Leaf;
import standfirst.language.Language;

class StageTest {
    private static final Stage.Each ECHO = new Stage.Each(
            record -> Records.object().put("id", Field.id(record)).put("text", Field.text(record, "text")));

    @Test
    void badLineGivesAnErrorAndTheNextGoesOn() {
        assertTrue(ECHO.line("{\"id\":").startsWith("{\"id\":null,\"error\":\"not a JSON object"));
        assertEquals("{\"id\":\"7\",\"error\":\"the field 'text' is missing or not text\"}", ECHO.line("{\"id\":7}"));
        assertEquals("{\"id\":null,\"error\":\"the record has no id\"}", ECHO.line("{\"text\":\"x\"}"));
        assertEquals("{\"id\":\"a\",\"text\":\"x\"}", ECHO.line("{\"id\":\"a\",\"text\":\"x\"}"));
    }

    @Test
    void optionalFieldThatCannotBeReadIsAsIfItWereNotThere() {
        var record = Records.read("{\"id\":1,\"language\":5,\"published\":\"yesterday\",\"atMost\":\"three\"}");

        assertTrue(Field.language(record, "language").isEmpty());
        assertTrue(Field.moment(record, "published").isEmpty());
        assertEquals(5, Field.number(record, "atMost", 5));
    }

    @Test
    void gatheredLinesKeepTheirOrderAroundABadOne() {
        Stage.Together gather = new Stage.Together(
                record -> new Leaf(
                        Field.id(record),
                        "",
                        Field.text(record, "text"),
                        Language.of("en"),
                        Field.moment(record, "published")),
                new Gatherer());

        List<String> out = gather.lines(List.of(
                "{\"id\":\"a\",\"text\":\"The ferry Halden Star caught fire off Torvik.\"}",
                "nonsense",
                "{\"id\":\"b\",\"text\":\"Olive oil prices fell for the sixth month.\"}"));

        assertEquals("{\"id\":\"a\",\"story\":\"s0\"}", out.get(0));
        assertTrue(out.get(1).contains("error"));
        assertEquals("{\"id\":\"b\",\"story\":\"s1\"}", out.get(2));
    }
}
