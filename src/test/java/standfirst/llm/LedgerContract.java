package standfirst.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.keypoint.Usage;
import standfirst.llm.Ledger.By;
import standfirst.llm.Ledger.Row;

/// What every ledger does.
public abstract class LedgerContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 11);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    protected abstract Ledger ledger();

    private static Call call(LocalDate day, String model, Role role, String source, Usage usage, String cost) {
        return new Call(
                Instant.parse("2026-05-11T08:00:00Z"),
                day,
                new Call.Asked(model, model + "-1.5b", Optional.of(role), "condense", "3", "ab12"),
                new Call.Sake("a1", "https://" + source + "/a1", source, Optional.of(day + "-mul")),
                usage,
                Optional.of(cost).filter(money -> !money.isEmpty()).map(BigDecimal::new),
                false,
                Duration.ofMillis(1200),
                Optional.empty());
    }

    private static Spent spent(long input, long output, int calls, String money, long unpriced) {
        return new Spent(new Usage(input, output, calls), 0, 0, new BigDecimal(money), unpriced);
    }

    /// Money compares by its amount, not by its digits.
    private static void same(Spent expected, Spent found) {
        assertEquals(0, expected.money().compareTo(found.money()), found.toString());
        assertEquals(
                expected, new Spent(found.usage(), found.kept(), found.failed(), expected.money(), found.unpriced()));
    }

    private Ledger filled() {
        Ledger ledger = ledger();
        ledger.enter(call(MONDAY, "house", Role.CONDENSE, "a.example", new Usage(1000, 100, 1), "0.00021"));
        ledger.enter(call(MONDAY, "house", Role.JUDGE, "b.example", new Usage(500, 50, 1), "0.000105"));
        ledger.enter(call(TUESDAY, "guest", Role.CONDENSE, "a.example", new Usage(900, 90, 1), ""));
        return ledger;
    }

    private static Spent of(List<Row> rows, String name) {
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .spent();
    }

    @Test
    void dayAddsUpWithItsMoneyToTheLastDigit() {
        same(spent(1500, 150, 2, "0.000315", 0), filled().spentOn(MONDAY));
        same(Spent.NOTHING, filled().spentOn(MONDAY.minusDays(1)));
    }

    @Test
    void tokensWithoutAPriceAreCountedApart() {
        same(spent(900, 90, 1, "0", 990), filled().spentOn(TUESDAY));
    }

    @Test
    void eachQuestionHasItsRowsInOrder() {
        Ledger ledger = filled();
        List<Row> models = ledger.spending(By.MODEL, MONDAY, TUESDAY);
        assertEquals(List.of("guest", "house"), models.stream().map(Row::name).toList());
        same(spent(1500, 150, 2, "0.000315", 0), of(models, "house"));
        same(spent(1900, 190, 2, "0.00021", 990), of(ledger.spending(By.SOURCE, MONDAY, TUESDAY), "a.example"));
        same(spent(500, 50, 1, "0.000105", 0), of(ledger.spending(By.ROLE, MONDAY, TUESDAY), "judge"));
        same(spent(900, 90, 1, "0", 990), of(ledger.spending(By.EDITION, MONDAY, TUESDAY), "2026-05-12-mul"));
        same(
                spent(500, 50, 1, "0.000105", 0),
                of(ledger.spending(By.ARTICLE, MONDAY, TUESDAY), "https://b.example/a1"));
        assertEquals(
                List.of("2026-05-11", "2026-05-12"),
                ledger.spending(By.DAY, MONDAY, TUESDAY).stream().map(Row::name).toList());
    }

    @Test
    void keptAnswersAndFailuresAreCounted() {
        Ledger ledger = ledger();
        Call call = call(MONDAY, "house", Role.CONDENSE, "a.example", Usage.NONE, "0");
        ledger.enter(new Call(
                call.at(),
                MONDAY,
                call.asked(),
                call.sake(),
                Usage.NONE,
                call.cost(),
                true,
                Duration.ZERO,
                Optional.empty()));
        ledger.enter(new Call(
                call.at(),
                MONDAY,
                new Call.Asked("house", "m", Optional.empty(), "judge", "2", "cd34"),
                new Call.Sake("a1", "urn:a1", "null", Optional.empty()),
                new Usage(0, 0, 1),
                Optional.empty(),
                false,
                Duration.ofSeconds(1),
                Optional.of("status 503")));
        Spent spent = ledger.spentOn(MONDAY);
        assertEquals(1, spent.kept());
        assertEquals(1, spent.failed());
        assertEquals(1, spent.usage().calls());
        assertEquals(
                List.of("", "2026-05-11-mul"),
                ledger.spending(By.EDITION, MONDAY, MONDAY).stream()
                        .map(Row::name)
                        .toList());
        assertEquals("", ledger.spending(By.ROLE, MONDAY, MONDAY).getFirst().name());
    }
}
