package standfirst.api;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// So many requests in each minute of the clock, for each who asks.
final class Allowance {
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private final int most;
    private final InstantSource clock;
    private final Map<String, Integer> asked = new HashMap<>();
    private long minute;

    Allowance(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    /// Counts a request; if it is one too many, for how long there are no more.
    synchronized Optional<Duration> wait(String who) {
        long now = clock.millis();
        if (now / MINUTE != minute) {
            minute = now / MINUTE;
            asked.clear();
        }
        return asked.merge(who, 1, Integer::sum) <= most
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(MINUTE - now % MINUTE));
    }
}
