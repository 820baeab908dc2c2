package standfirst.llm;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Books for a test to look into.
final class Notebook implements Ledger, Answers {
    static final Instant NOW = Instant.parse("2026-05-12T22:30:00Z");

    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();

    /// Its newsroom is in Kolkata, where the next day has begun.
    Bookkeeper keeper() {
        return keeper(Budget.UNLIMITED);
    }

    Bookkeeper keeper(Budget budget) {
        return new Bookkeeper(() -> new Books(this, this), budget, Clock.fixed(NOW, ZoneId.of("Asia/Kolkata")));
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public synchronized void enter(Call call) {
        calls.add(call);
    }

    @Override
    public synchronized List<Row> spending(By by, LocalDate from, LocalDate to) {
        Ledger ledger = Ledger.inMemory();
        calls.forEach(ledger::enter);
        return ledger.spending(by, from, to);
    }

    @Override
    public synchronized Optional<Answer> recall(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    @Override
    public synchronized void keep(String question, Answer answer) {
        answers.put(question, answer);
    }
}
