package standfirst.article;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

    /// When a source was last tried, when it last gave something, how often in a row it has failed since, and with what
    /// problem.
    public record Health(Optional<Instant> tried, Optional<Instant> succeeded, int failures, Optional<String> problem) {
        public static final Health UNTRIED = new Health(Optional.empty(), Optional.empty(), 0, Optional.empty());
        private static final Duration LONGEST_REST = Duration.ofDays(1);

        /// After three failures in a row a source is left to rest for ten minutes, then twice as long each time, at
        /// most a day.
        public Optional<Instant> restsUntil() {
            if (failures < 3) return Optional.empty();
            Duration rest = Duration.ofMinutes(10L << Math.min(failures - 3, 8));
            return tried.map(when -> when.plus(rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST));
        }
    }
}
