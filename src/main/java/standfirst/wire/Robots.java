package standfirst.wire;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a robots.txt says to us (RFC 9309): the rules of the group that names us, else of the group for all. Its
/// `sitemaps` are for everybody.
record Robots(List<Rule> rules, Optional<Duration> crawlDelay, Optional<OptOut> optOut, List<String> sitemaps) {
    static final Robots ALLOWING = new Robots(List.of(), Optional.empty(), Optional.empty(), List.of());
    /// RFC 9309 asks for at least 500 KiB to be read.
    private static final int LONGEST = 512 << 10;

    private static final String SITEMAP = "sitemap:";
    private static final int MOST_SITEMAPS = 20;

    record Rule(boolean allows, String path) {
        boolean matches(String asked) {
            boolean whole = path.endsWith("$");
            return Globs.matches(whole ? path.substring(0, path.length() - 1) : path + "*", asked);
        }
    }

    /// The name before the first slash or space of a user agent: robots.txt calls us by that.
    static String productOf(String agent) {
        return agent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }

    static Robots parse(String file, String product) {
        List<Group> groups = groups(file.length() > LONGEST ? file.substring(0, LONGEST) : file);
        List<Group> ours =
                groups.stream().filter(group -> group.names.contains(product)).toList();
        List<Group> chosen = !ours.isEmpty()
                ? ours
                : groups.stream().filter(group -> group.names.contains("*")).toList();
        return new Robots(
                chosen.stream().flatMap(group -> group.rules.stream()).toList(),
                chosen.stream().flatMap(group -> group.delay.stream()).findFirst(),
                chosen.stream().flatMap(group -> group.optOut.stream()).findFirst(),
                sitemaps(file));
    }

    /// The reason why the address must not be read, if there is one. The longest matching rule decides.
    Optional<OptOut> refusal(URI address) {
        if (optOut.isPresent()) return optOut;
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String asked = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        Rule strongest = new Rule(true, "");
        for (Rule rule : rules) if (rule.matches(asked) && isStronger(rule, strongest)) strongest = rule;
        return strongest.allows
                ? Optional.empty()
                : Optional.of(OptOut.of("robots.txt keeps programs out of " + strongest.path));
    }

    private static List<String> sitemaps(String file) {
        return file.lines()
                .map(String::strip)
                .filter(line -> line.regionMatches(true, 0, SITEMAP, 0, SITEMAP.length()))
                .map(line -> line.substring(SITEMAP.length()).strip())
                .limit(MOST_SITEMAPS)
                .toList();
    }

    private static boolean isStronger(Rule rule, Rule than) {
        int longer = rule.path.length() - than.path.length();
        return longer > 0 || longer == 0 && rule.allows;
    }

    private static List<Group> groups(String file) {
        List<Group> groups = new ArrayList<>();
        Group current = new Group();
        for (String line : file.lines().toList()) {
            int remark = line.indexOf('#');
            String plain = remark < 0 ? line : line.substring(0, remark);
            int colon = plain.indexOf(':');
            if (colon < 0) continue;
            String key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = plain.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                if (current.hasBegun) groups.add(current = new Group());
                else if (current.names.isEmpty()) groups.add(current);
                current.names.add(value.toLowerCase(Locale.ROOT));
            } else current.take(key, value);
        }
        return groups;
    }

    private static final class Group {
        final List<String> names = new ArrayList<>();
        final List<Rule> rules = new ArrayList<>();
        Optional<Duration> delay = Optional.empty();
        Optional<OptOut> optOut = Optional.empty();
        boolean hasBegun;

        void take(String key, String value) {
            hasBegun |= !names.isEmpty();
            switch (key) {
                case "allow", "disallow" -> {
                    if (!value.isEmpty()) rules.add(new Rule(key.equals("allow"), value));
                }
                case "crawl-delay" -> delay = seconds(value);
                case "content-signal", "content-usage" -> optOut = optOut.or(() -> OptOuts.inSignals(value));
                default -> {}
            }
        }

        private static Optional<Duration> seconds(String value) {
            try {
                double seconds = Double.parseDouble(value);
                return seconds >= 0 && seconds < 1e6
                        ? Optional.of(Duration.ofMillis((long) (seconds * 1000)))
                        : Optional.empty();
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }
    }
}
