package standfirst.article;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// A feed, list or page that the newsroom reads: what it is called in the paper, the section that its articles go to,
/// what to make of those whose publisher refuses (else what the settings say), and its health.
public record Source(
        String address,
        Optional<String> name,
        Optional<String> section,
        Optional<WhenRefused> whenRefused,
        Instant added,
        Health health) {

    public static Source of(String address, Optional<String> name, Optional<String> section, Instant added) {
        return new Source(address, name, section, Optional.empty(), added, Health.UNTRIED);
    }

    /// When a source was last tried, when it last gave something, how often in a row it has failed since, with what
    /// problem, and before when it asked not to be asked again (`Retry-After`).
    public record Health(
            Optional<Instant> tried,
            Optional<Instant> succeeded,
            int failures,
            Optional<String> problem,
            Optional<Instant> notBefore) {
        public static final Health UNTRIED =
                new Health(Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());
        private static final Duration LONGEST_REST = Duration.ofDays(1);
        private static final int PATIENCE = 3;

        /// Until the time it asked for; after three failures in a row at least ten minutes, then twice as long each
        /// time. Never longer than a day.
        public Optional<Instant> restsUntil() {
            Instant last = tried.orElse(Instant.MIN);
            return Stream.concat(backOff().map(last::plus).stream(), notBefore.stream())
                    .max(Comparator.naturalOrder())
                    .map(until -> earlier(until, last.plus(LONGEST_REST)));
        }

        private Optional<Duration> backOff() {
            return failures < PATIENCE
                    ? Optional.empty()
                    : Optional.of(Duration.ofMinutes(10L << Math.min(failures - PATIENCE, 8)));
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }
    }
}
