package standfirst.web;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import standfirst.article.Source;

/// How a source fares, as readers are told: never its whole address, which may hold a key, nor what went wrong inside.
///
/// @param state `new`, `well`, `failing` or `resting`
/// @param name the paper's name for it, else its host
public record SourceHealth(
        String name,
        Optional<String> host,
        Optional<String> section,
        String state,
        Optional<Instant> read,
        int failures) {
    static SourceHealth of(Source source, Instant now) {
        Source.Health health = source.health();
        Optional<String> host = host(source.address());
        return new SourceHealth(
                source.name().or(() -> host).orElseGet(() -> file(source.address())),
                host,
                source.section(),
                state(health, now),
                health.succeeded(),
                health.failures());
    }

    private static String state(Source.Health health, Instant now) {
        if (health.tried().isEmpty()) return "new";
        if (health.restsUntil().filter(now::isBefore).isPresent()) return "resting";
        return health.failures() == 0 ? "well" : "failing";
    }

    private static Optional<String> host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
