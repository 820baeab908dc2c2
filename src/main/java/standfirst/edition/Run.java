package standfirst.edition;

import java.time.Instant;
import java.util.Optional;

/// One making of a day's editions, as the newsroom follows it. `expected` articles are known of by now, `done` were
/// read, `skipped` among them could not be; `by` is who asked for it. `problem` is why it came to nothing.
public record Run(
        String id,
        String by,
        Instant started,
        int expected,
        int done,
        int skipped,
        int editions,
        Optional<Instant> ended,
        Optional<String> problem) {
    public static Run begin(String id, String by, Instant started) {
        return new Run(id, by, started, 0, 0, 0, 0, Optional.empty(), Optional.empty());
    }

    public Run at(int expectedNow, int doneNow, int skippedNow) {
        return new Run(id, by, started, expectedNow, doneNow, skippedNow, editions, ended, problem);
    }

    public Run ended(Instant when, int made) {
        return new Run(id, by, started, expected, done, skipped, made, Optional.of(when), problem);
    }

    public Run failed(Instant when, String why) {
        return new Run(id, by, started, expected, done, skipped, editions, Optional.of(when), Optional.of(why));
    }
}
