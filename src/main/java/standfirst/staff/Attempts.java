package standfirst.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// Counts attempts that have not succeeded, by who tried, over a quarter of an hour: `attempts.start("192.0.2.7", 20)`.
/// An attempt counts from its beginning, so that a hundred at once are no way around. Remembers the last ten thousand
/// who tried: nobody fills the memory with names.
final class Attempts {
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, Deque<Instant>> tried = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /// False if there were too many; then this one is none.
    synchronized boolean start(String who, int most) {
        Deque<Instant> times = tried.computeIfAbsent(who, anybody -> new ArrayDeque<>());
        Instant now = clock.instant();
        while (!times.isEmpty() && times.getFirst().isBefore(now.minus(WINDOW))) times.removeFirst();
        if (times.size() >= most) return false;
        times.addLast(now);
        return true;
    }

    /// The last one does not count.
    synchronized void succeeded(String who) {
        Deque<Instant> times = tried.get(who);
        if (times != null) times.pollLast();
    }
}
