package standfirst.newsletter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells a server that is away from a mail that it chokes on: after so many mails in a row that came to no answer, the
/// rest
/// of them wait half a minute, and then one tries whether it is back.
final class Trouble {
    private static final int IN_A_ROW = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final InstantSource clock;
    private int inARow;
    private Instant until = Instant.MIN;
    private @Nullable String said;

    Trouble(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void noAnswer(String text) {
        said = text;
        if (++inARow >= IN_A_ROW) until = clock.instant().plus(PAUSE);
    }

    synchronized void answered() {
        inARow = 0;
        until = Instant.MIN;
        said = null;
    }

    synchronized boolean lasts() {
        return clock.instant().isBefore(until);
    }

    synchronized Optional<String> said() {
        return Optional.ofNullable(said);
    }
}
