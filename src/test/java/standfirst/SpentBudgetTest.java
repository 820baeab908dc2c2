package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.Newsdesk.CLOSES;
import static standfirst.Newsdesk.COSTS;
import static standfirst.Newsdesk.GERMAN_CLOSES;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.llm.LoopbackModel;

/// A digest whose budget is spent midway. Each call takes 120 tokens.
class SpentBudgetTest {
    private static final String LINE = "the day's budget for language models is spent: ";

    @TempDir
    Path home;

    private final LoopbackModel server = LoopbackModel.answering(Newsdesk::answer);

    private Newsdesk desk(String price, String budget) throws Exception {
        Newsdesk desk = new Newsdesk(home).with(server, price, "budget: " + budget);
        desk.page("bridge", "Harbour bridge to close", CLOSES, COSTS);
        desk.page(
                "ferry",
                "Ferry hires pilots",
                "The Northern Ferry hired forty pilots in April.",
                "Their training takes nine weeks.");
        return desk;
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static long times(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void extractiveCondenserGoesOnAndOneLineSaysSo() throws Exception {
        Newsdesk desk = desk("", "{tokens: 1}");

        assertEquals(0, desk.digest("--language=de"));

        assertEquals(1, server.asked().size());
        assertEquals(1, times(desk.said(), LINE), desk.said());
        assertTrue(desk.said().contains("1 tokens (standfirst.budget.tokens)"), desk.said());
        assertTrue(desk.edition().contains("Northern Ferry hired forty pilots"), "the extractive points");
        assertTrue(desk.edition().contains("could not be used for 1 of 2 articles"));
        assertFalse(desk.edition("de").contains(GERMAN_CLOSES));
        assertTrue(desk.edition("de").contains(CLOSES), "the original is shown");
    }

    @Test
    void moneyIsSpentLikewise() throws Exception {
        Newsdesk desk = desk(", price: {input: 1000, output: 0}", "{money: 0.15, currency: CHF}");

        assertEquals(0, desk.digest());

        assertEquals(2, server.asked().size());
        assertEquals(0, times(desk.said(), LINE), "nobody wanted a third call");
        assertEquals(0, desk.digest("--language=de"));
        assertEquals(2, server.asked().size());
        assertTrue(desk.said().contains(LINE + "0.15 CHF (standfirst.budget.money)"), desk.said());
    }

    @Test
    void budgetThatCannotBeReadIsNamed() throws Exception {
        Newsdesk desk = desk("", "{tokens: many}");

        assertEquals(3, desk.digest());
        assertTrue(desk.said().contains("standfirst.budget.tokens"), desk.said());
        assertEquals(1, desk.said().strip().lines().count(), desk.said());
    }
}
