package standfirst.llm;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Enters the models' work in the books, by the newsroom's day, and adds up what this run spends. Safe for many
/// threads.
public final class Bookkeeper {
    private final Supplier<Books> books;
    private final Clock newsroom;
    private Spent here = Spent.NOTHING;

    /// `newsroom` tells the time, and by its zone the day.
    public Bookkeeper(Supplier<Books> books, Clock newsroom) {
        this.books = books;
        this.newsroom = newsroom;
    }

    Instant now() {
        return newsroom.instant();
    }

    LocalDate today() {
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

    /// What was spent since the program started.
    public synchronized Spent spent() {
        return here;
    }
}
