package standfirst.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static standfirst.llm.LoopbackModel.says;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import standfirst.keypoint.Usage;

/// The newsroom is in Kolkata, where it is 13 May; the loopback model takes 100 tokens and gives 20.
class BudgetTest {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 13);

    private final Notebook books = new Notebook();

    private static Question question(String text) {
        return new Question(
                new Prompt("hello", "1", Set.of(), Optional.empty(), "", text).fill(Map.of()),
                Optional.empty(),
                List.of());
    }

    private static Budget tokens(long limit) {
        return new Budget(Optional.of(limit), Optional.empty(), EURO);
    }

    private static Budget money(String limit) {
        return new Budget(Optional.empty(), Optional.of(new BigDecimal(limit)), EURO);
    }

    private void spent(LocalDate day, long tokens) {
        books.enter(new Call(
                Notebook.NOW,
                day,
                new Call.Asked("house", "m", Optional.empty(), "hello", "1", ""),
                new Call.Sake("a", "https://a.example/", "a.example", Optional.empty()),
                new Usage(tokens, 0, 1),
                Optional.empty(),
                false,
                Duration.ZERO,
                Optional.empty()));
    }

    private static Answer ask(Model model, String text) {
        return model.ask(Errand.of(Stories.harbour()), question(text));
    }

    @Test
    void callsGoOnUntilTheTokensAreSpent() {
        try (var server = new LoopbackModel(says("Hello."))) {
            Bookkeeper keeper = books.keeper(tokens(240));
            Model model = Model.of("house", server.settings(), keeper);
            ask(model, "one");
            ask(model, "two");
            var stopped = assertThrows(BudgetSpent.class, () -> ask(model, "three"));

            assertEquals(
                    "the day's budget for language models is spent: 240 tokens (standfirst.budget.tokens)",
                    stopped.getMessage());
            assertEquals(Optional.of(stopped.getMessage()), keeper.stop());
            assertEquals(2, server.asked().size());
            assertEquals(2, books.calls().size(), "a call that is not made is in no book");
        }
    }

    @Test
    void keptAnswerIsGivenThoughTheBudgetIsSpent() {
        try (var server = new LoopbackModel(says("Hello."))) {
            Model model = Model.of("house", server.settings(), books.keeper(tokens(120)));
            ask(model, "one");
            assertEquals("Hello.", ask(model, "one").text());
        }
    }

    @Test
    void moneyIsCountedByThePricesOfTheModels() {
        try (var server = new LoopbackModel(says("Hello."))) {
            ModelSettings priced = server.settings().at(Price.of("1000", "5000"));
            Model model = Model.of("house", priced, books.keeper(money("0.20")));
            ask(model, "one");
            var stopped = assertThrows(BudgetSpent.class, () -> ask(model, "two"));
            assertEquals(
                    "the day's budget for language models is spent: 0.20 EUR (standfirst.budget.money)",
                    stopped.getMessage());
        }
    }

    @Test
    void dayBeginsAtMidnightOfTheNewsroom() {
        try (var server = new LoopbackModel(says("Hello."))) {
            Model model = Model.of("house", server.settings(), books.keeper(tokens(1000)));
            spent(TODAY.minusDays(1), 5000);
            assertEquals("Hello.", ask(model, "one").text());
            spent(TODAY, 1000);
            assertThrows(BudgetSpent.class, () -> ask(model, "two"));
        }
    }

    @Test
    void withoutALimitNothingIsStopped() {
        try (var server = new LoopbackModel(says("Hello."))) {
            spent(TODAY, Long.MAX_VALUE / 2);
            assertEquals(
                    "Hello.",
                    ask(Model.of("house", server.settings(), books.keeper()), "one")
                            .text());
        }
    }

    @Test
    void budgetOfNothingAllowsNothing() {
        try (var server = new LoopbackModel(says("Hello."))) {
            Model model = Model.of("house", server.settings(), books.keeper(tokens(0)));
            assertThrows(BudgetSpent.class, () -> ask(model, "one"));
            assertEquals(0, server.asked().size());
        }
    }
}
