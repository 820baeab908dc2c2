package standfirst.llm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The book in which every call of a language model is entered, the failed and the spared ones too.
public interface Ledger {
    void enter(Call call);

    /// What was spent from one day to another, both included, a row for each model, role, … in alphabetical order.
    List<Row> spending(By by, LocalDate from, LocalDate to);

    /// All that was spent on a day.
    default Spent spentOn(LocalDate day) {
        return spending(By.DAY, day, day).stream().map(Row::spent).reduce(Spent.NOTHING, Spent::plus);
    }

    /// All that was ever spent on an edition.
    default Spent spentOnEdition(String id) {
        return spending(By.EDITION, LocalDate.EPOCH, LocalDate.of(9999, 12, 31)).stream()
                .filter(row -> row.name().equals(id))
                .map(Row::spent)
                .reduce(Spent.NOTHING, Spent::plus);
    }

    /// `name` is empty for calls that a question does not apply to, as those for no edition.
    record Row(String name, Spent spent) {}

    enum By {
        DAY(call -> call.day().toString()),
        MODEL(call -> call.asked().model()),
        ROLE(call -> call.asked()
                .role()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .orElse("")),
        SOURCE(call -> call.sake().source()),
        EDITION(call -> call.sake().edition().orElse("")),
        ARTICLE(call -> call.sake().address());

        private final Function<Call, String> name;

        By(Function<Call, String> name) {
            this.name = name;
        }

        String of(Call call) {
            return name.apply(call);
        }
    }

    /// For work that leaves nothing behind: it is forgotten when the program ends.
    static Ledger inMemory() {
        return new InMemory();
    }

    final class InMemory implements Ledger {
        private final List<Call> calls = new ArrayList<>();

        private InMemory() {}

        @Override
        public synchronized void enter(Call call) {
            calls.add(call);
        }

        @Override
        public synchronized List<Row> spending(By by, LocalDate from, LocalDate to) {
            Map<String, Spent> rows = new TreeMap<>();
            between(from, to).forEach(call -> rows.merge(by.of(call), Spent.by(call), Spent::plus));
            return rows.entrySet().stream()
                    .map(row -> new Row(row.getKey(), row.getValue()))
                    .toList();
        }

        private Stream<Call> between(LocalDate from, LocalDate to) {
            return calls.stream()
                    .filter(call -> !call.day().isBefore(from) && !call.day().isAfter(to));
        }
    }
}
