package standfirst.web;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Lets so many through in an hour: from one place, and from all places together, so that nobody can fill the store.
/// A place is an IPv4 address, the half of an IPv6 address that a subscriber gets whole, or whatever else is counted.
/// Only counts are kept, in memory, and forgotten after the hour.
public final class Turnstile {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PLACES = 10_000;
    private static final int NETWORK = 8;

    private record Count(int passed, Instant since) {}

    private final InstantSource clock;
    private final int each;
    private final int all;
    private final Map<String, Count> places = new LinkedHashMap<>();
    private Count total;

    public Turnstile(InstantSource clock, int each, int all) {
        this.clock = clock;
        this.each = each;
        this.all = all;
        this.total = new Count(0, clock.instant());
    }

    /// Whether one more may pass who comes from there.
    public synchronized boolean passes(String address) {
        String place = place(address);
        Count here = now(places.getOrDefault(place, new Count(0, clock.instant())));
        total = now(total);
        if (here.passed() >= each || total.passed() >= all) return false;
        places.put(place, new Count(here.passed() + 1, here.since()));
        total = new Count(total.passed() + 1, total.since());
        if (places.size() > PLACES) places.remove(places.keySet().iterator().next());
        return true;
    }

    private Count now(Count count) {
        Instant now = clock.instant();
        return now.isBefore(count.since().plus(HOUR)) ? count : new Count(0, now);
    }

    private static String place(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return Arrays.toString(bytes.length > NETWORK ? Arrays.copyOf(bytes, NETWORK) : bytes);
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
