package standfirst.llm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// When a model may next be asked: so many times a minute, and not for a minute after it has failed three times in a
/// row, so that a dead server costs an edition minutes and not hours. Safe for many threads.
final class Pace {
    private static final int FAILURES_IN_A_ROW = 3;
    private static final Duration REST = Duration.ofMinutes(1);

    private final Duration between;
    private final InstantSource clock;
    private Instant next = Instant.MIN;
    private Instant restUntil = Instant.MIN;
    private int failures;

    /// `perMinute` 0: as fast as it answers.
    Pace(int perMinute, InstantSource clock) {
        this.between = perMinute > 0 ? Duration.ofMinutes(1).dividedBy(perMinute) : Duration.ZERO;
        this.clock = clock;
    }

    /// Takes the next turn and says how long to wait for it.
    synchronized Duration turn() {
        Instant now = clock.instant();
        Instant turn = next.isAfter(now) ? next : now;
        next = turn.plus(between);
        return Duration.between(now, turn);
    }

    synchronized boolean rests() {
        return clock.instant().isBefore(restUntil);
    }

    synchronized void answered() {
        failures = 0;
    }

    synchronized void failed() {
        failures++;
        if (failures >= FAILURES_IN_A_ROW) restUntil = clock.instant().plus(REST);
    }
}
