package standfirst.newsletter;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How fast mail may go to a domain: so many in a second, with `default` for those that are not named; 0 is no limit. A
/// second's
/// worth may go at once.
public final class Pace {
    private final Map<String, Integer> perSecond;

    /// When the domain's allowance will be whole again.
    private final Map<String, Instant> whole = new HashMap<>();

    public Pace(Map<String, Integer> perSecond) {
        this.perSecond = Map.copyOf(perSecond);
        perSecond.forEach((domain, limit) -> {
            if (limit < 0) throw new IllegalArgumentException(limit + " mails a second to " + domain);
        });
    }

    private int limit(String domain) {
        return perSecond.getOrDefault(domain, perSecond.getOrDefault("default", 0));
    }

    /// Whether a mail may go now; if so it counts.
    public synchronized boolean allows(String domain, Instant now) {
        int limit = limit(domain);
        if (limit == 0) return true;
        if (rests(domain, now)) return false;
        Instant from = whole.getOrDefault(domain, now);
        whole.put(
                domain,
                (from.isBefore(now) ? now : from).plus(Duration.ofSeconds(1).dividedBy(limit)));
        return true;
    }

    private boolean rests(String domain, Instant now) {
        Duration share = Duration.ofSeconds(1).dividedBy(limit(domain));
        return whole.getOrDefault(domain, now).plus(share).isAfter(now.plusSeconds(1));
    }

    /// The domains that get nothing at the moment.
    public synchronized Set<String> resting(Instant now) {
        whole.values().removeIf(then -> !then.isAfter(now));
        return whole.keySet().stream().filter(domain -> rests(domain, now)).collect(Collectors.toUnmodifiableSet());
    }
}
