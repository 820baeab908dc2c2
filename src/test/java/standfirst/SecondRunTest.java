package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.Newsdesk.CLOSES;
import static standfirst.Newsdesk.COSTS;
import static standfirst.Newsdesk.GERMAN_CLOSES;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.llm.LoopbackModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A day digested again: the model is not asked what it has answered before.
class SecondRunTest {
    @TempDir
    Path home;

    private final LoopbackModel server = LoopbackModel.answering(Newsdesk::answer);
    private Newsdesk desk;

    @BeforeEach
    void twoArticles() throws Exception {
        desk = new Newsdesk(home).with(server, "", "");
        desk.page("bridge", "Harbour bridge to close", CLOSES, COSTS);
        desk.page(
                "ferry",
                "Ferry hires pilots",
                "The Northern Ferry hired forty pilots in April.",
                "Their training takes nine weeks.");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private int calls() {
        return server.asked().size();
    }

    @Test
    void unchangedArticlesCostNoCall() throws Exception {
        assertEquals(0, desk.digest("--language=de"));
        int first = calls();
        String germanBefore = desk.edition("de");
        assertTrue(germanBefore.contains(GERMAN_CLOSES), germanBefore);
        assertTrue(first >= 4, first + " calls: each article is condensed and translated");

        assertEquals(0, desk.digest("--language=de"));

        assertEquals(first, calls());
        assertTrue(desk.said().contains("0 in, 0 out, 0 calls; " + first + " answers kept"), desk.said());
        assertTrue(desk.edition("de").contains(GERMAN_CLOSES));
        assertTrue(desk.edition("de").contains("\"version\" : 1"));
        JsonNode figures = JsonMapper.shared().readTree(desk.edition()).path("figures");
        assertEquals(2, figures.at("/usage/calls").asInt(), "what the edition took in all");
    }

    @Test
    void changedArticleIsTheOnlyOneThatIsAskedAbout() throws Exception {
        desk.digest();
        int first = calls();
        desk.page("bridge", "Harbour bridge to close", CLOSES, COSTS, "Ferries will run every ten minutes.");

        desk.digest();

        assertEquals(first + 1, calls());
        assertTrue(desk.edition().contains("\"version\" : 2"));
    }

    @Test
    void keptAnswerHasToPassTheCheckAgain() throws Exception {
        desk.digest();
        assertTrue(desk.edition().contains("12 million crowns"));
        desk.sql("UPDATE answers SET answer = replace(answer, '12 million', '20 million')");

        desk.digest();

        assertFalse(desk.edition().contains("20 million"), "a changed answer is not printed");
    }

    @Test
    void keptTranslationHasToPassTheCheckAgain() throws Exception {
        desk.digest("--language=de");
        desk.sql("UPDATE answers SET answer = replace(answer, 'am 3. Mai', 'am 4. Juni')");

        desk.digest("--language=de");

        assertFalse(desk.edition("de").contains("am 4. Juni"), "a changed translation is not printed");
    }
}
