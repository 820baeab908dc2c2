package standfirst.llm;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Enters the models' work in the books, by the newsroom's day, adds up what this run spends, and lets no call pass
/// when
/// the day's budget is spent. Calls under way are let finish, so it can be passed by as many as go at once. Safe for
/// many
/// threads.
public final class Bookkeeper {
    private final Supplier<Books> books;
    private final Budget budget;
    private final Clock newsroom;
    private Spent here = Spent.NOTHING;
    private Optional<BudgetSpent> stop = Optional.empty();

    /// `newsroom` tells the time, and by its zone the day.
    public Bookkeeper(Supplier<Books> books, Budget budget, Clock newsroom) {
        this.books = books;
        this.budget = budget;
        this.newsroom = newsroom;
    }

    Instant now() {
        return newsroom.instant();
    }

    public LocalDate today() {
        return LocalDate.now(newsroom);
    }

    Optional<Answer> recall(String question) {
        return books.get().answers().recall(question);
    }

    void keep(String question, Answer answer) {
        books.get().answers().keep(question, answer);
    }

    void enter(Call call) {
        books.get().ledger().enter(call);
        synchronized (this) {
            here = here.plus(Spent.by(call));
        }
    }

    /// Before a call is made.
    void allow() {
        if (budget.isUnlimited()) return;
        budget.reachedBy(spentToday()).map(BudgetSpent::new).ifPresent(spent -> {
            synchronized (this) {
                stop = Optional.of(spent);
            }
            throw spent;
        });
    }

    public Budget budget() {
        return budget;
    }

    public Spent spentToday() {
        return books.get().ledger().spentOn(today());
    }

    /// Why a call of this run was not made, if the budget was spent.
    public synchronized Optional<String> stop() {
        return stop.map(spent -> String.valueOf(spent.getMessage()));
    }

    /// What was spent since the program started.
    public synchronized Spent spent() {
        return here;
    }
}
