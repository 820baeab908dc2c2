package standfirst.wire;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standfirst.article.WhenRefused;

/// How far the wire goes for a page. `allowedHosts` are names or addresses in lower case that may lie in loopback or
/// private ranges, because the operator says so; every other host must be public. `licensedHosts` are publishers who
/// gave the operator leave, so that their robots.txt and opt-outs are not asked.
///
/// ```java
/// FetchRules.DEFAULTS.allowing(Set.of("cms.example.internal"))
/// ```
public record FetchRules(Limits limits, Manners manners, Set<String> allowedHosts, Set<String> licensedHosts) {
    public static final FetchRules DEFAULTS = new FetchRules(Limits.DEFAULTS, Manners.DEFAULTS, Set.of(), Set.of());

    public FetchRules {
        allowedHosts = lowerCase(allowedHosts);
        licensedHosts = lowerCase(licensedHosts);
    }

    public FetchRules allowing(Set<String> hosts) {
        return new FetchRules(limits, manners, hosts, licensedHosts);
    }

    boolean isLicensed(URI address) {
        return licensedHosts.contains(address.getHost().toLowerCase(Locale.ROOT));
    }

    private static Set<String> lowerCase(Set<String> hosts) {
        return hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /// What one exchange may cost: `time` from the first byte sent to the last received, `bytes` of a body before and
    /// after it is unpacked, `redirects` followed, `entries` read of one feed (the newest), and how many
    /// exchanges run `atOnce`.
    public record Limits(Duration time, int bytes, int redirects, int entries, int atOnce) {
        /// 16 MiB holds the longest feeds seen (50,000 entries) and 50 times a long news page.
        public static final Limits DEFAULTS = new Limits(Duration.ofSeconds(15), 16 << 20, 5, 500, 16);
    }

    /// How we behave at a publisher's door: the name we give; the `pause` between two requests to one host (robots.txt
    /// can ask for a longer one); how often we try, with `retryPause` before the second attempt and twice as long
    /// before each further one; how long we are at most willing to wait when told to come back later; and what
    /// we make of an article that we may not read, unless its source says otherwise.
    public record Manners(
            String agent,
            Duration pause,
            Duration retryPause,
            Duration longestWait,
            int attempts,
            WhenRefused whenRefused) {
        private static final String NAME = "Standfirst/0.1";
        public static final Manners DEFAULTS = new Manners(
                NAME + " (news digest; obeys robots.txt)",
                Duration.ofMillis(250),
                Duration.ofMillis(500),
                Duration.ofSeconds(10),
                3,
                WhenRefused.HEADLINE);

        /// With the address of the paper in the name that we give, as publishers expect it of programs.
        public static Manners of(Optional<URI> paper) {
            return paper.map(address -> DEFAULTS.as(NAME + " (news digest; obeys robots.txt; +" + address + ")"))
                    .orElse(DEFAULTS);
        }

        private Manners as(String other) {
            return new Manners(other, pause, retryPause, longestWait, attempts, whenRefused);
        }

        public Manners when(WhenRefused other) {
            return new Manners(agent, pause, retryPause, longestWait, attempts, other);
        }
    }
}
