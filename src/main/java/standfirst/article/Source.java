package standfirst.article;

import java.time.Instant;
import java.util.Optional;

/// A feed, list or page that the newsroom reads, with its health: when it was last tried, when it last gave
/// something, how often in a row it has failed since, and with what problem.
public record Source(
        String address,
        Optional<String> name,
        Optional<String> section,
        Instant added,
        Optional<Instant> tried,
        Optional<Instant> succeeded,
        int failures,
        Optional<String> problem) {
    public static Source of(String address, Optional<String> name, Optional<String> section, Instant added) {
        return new Source(address, name, section, added, Optional.empty(), Optional.empty(), 0, Optional.empty());
    }
}
