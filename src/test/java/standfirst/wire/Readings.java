package standfirst.wire;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import standfirst.article.Arrival;
import standfirst.article.Headline;
import standfirst.article.Page;
import standfirst.article.WhenRefused;

/// What tests of the wire share: quick rules, a fixed day, and the three sorts of arrivals told apart.
final class Readings {
    static final InstantSource DAY = InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z"));
    static final InputStream NO_INPUT = InputStream.nullInputStream();

    private Readings() {}

    static FetchRules rules(int seconds, int bytes) {
        return new FetchRules(
                new FetchRules.Limits(Duration.ofSeconds(seconds), bytes, 5, 50, 16),
                new FetchRules.Manners(
                        "Standfirst/test",
                        Duration.ZERO,
                        Duration.ofMillis(20),
                        Duration.ofSeconds(3),
                        3,
                        WhenRefused.HEADLINE),
                Set.of("127.0.0.1"),
                Set.of());
    }

    static NewsWire wire() {
        return wire(rules(5, 1 << 20));
    }

    static NewsWire wire(FetchRules rules) {
        return new NewsWire(rules, FetchMemory.inMemory(1 << 20), NO_INPUT, DAY);
    }

    static NewsWire wireWithInput(String list) {
        InputStream in = new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8));
        return new NewsWire(rules(5, 1 << 20), FetchMemory.inMemory(1 << 20), in, DAY);
    }

    static List<Arrival> read(NewsWire wire, String... sources) {
        try (Stream<Arrival> arrivals = wire.read(List.of(sources), known -> {})) {
            return arrivals.toList();
        }
    }

    static List<Page> pages(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(Arrival.Arrived.class::isInstance)
                .map(arrival -> ((Arrival.Arrived) arrival).page())
                .toList();
    }

    static List<Headline> headlines(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(Arrival.Announced.class::isInstance)
                .map(arrival -> ((Arrival.Announced) arrival).headline())
                .toList();
    }

    static List<String> missed(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(Arrival.Missed.class::isInstance)
                .map(arrival -> ((Arrival.Missed) arrival).reason())
                .toList();
    }

    static String reason(String source) {
        return String.join("; ", missed(read(wire(), source)));
    }

    static String article(String headline) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + headline
                + "</title></head><body><article><h1>" + headline
                + "</h1><p>The ferry to Morrow Island will sail twice a day from April.</p></article></body></html>";
    }
}
