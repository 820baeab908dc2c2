package standfirst.wire;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standfirst.article.Addresses;
import standfirst.article.Moment;

/// Reads RSS 0.9x, 1.0 and 2.0, Atom, JSON Feed and news sitemaps, as leniently as a browser reads HTML. Entities
/// of a document type are never expanded and nothing outside the text is ever loaded, so there are no bombs.
///
/// ```java
/// Feed feed = new FeedReader(clock).read(text, URI.create("https://example.org/feed"));
/// ```
public final class FeedReader {
    private final InstantSource clock;

    public FeedReader(InstantSource clock) {
        this.clock = clock;
    }

    /// Throws [NotAFeed] with the reason when the text is none. `address` resolves relative links.
    public Feed read(String text, URI address) throws NotAFeed {
        Feed raw = switch (Kind.of(text, Optional.empty())) {
            case FEED -> XmlFeed.read(text, address);
            case SITEMAP -> Sitemap.read(text, address);
            case JSON_FEED -> JsonFeed.read(text, address);
            case OPML -> throw new NotAFeed("it is a list of feeds (OPML), not a feed");
            case PAGE -> throw new NotAFeed("it is a web page, not a feed: try `sources discover`");
            case OTHER -> throw new NotAFeed("it is no RSS, Atom, JSON Feed or sitemap");
        };
        return new Feed(
                raw.title(), once(raw.entries().stream().map(this::dated).toList()), raw.more());
    }

    public static final class NotAFeed extends Exception {
        private final String reason;

        NotAFeed(String reason) {
            super(reason);
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }

    /// A date more than a day ahead is a slip or a trick to stay on top: then it is unknown. So is 1970.
    private Feed.Entry dated(Feed.Entry entry) {
        Instant now = clock.instant();
        Optional<Moment> date = entry.date().filter(moment -> isPlausible(moment, now));
        return date.equals(entry.date()) ? entry : entry.withDate(date);
    }

    private static boolean isPlausible(Moment moment, Instant now) {
        return moment.day().getYear() > 1970 && moment.instant().isBefore(now.plus(1, ChronoUnit.DAYS));
    }

    /// The same address twice is one article. An id counts only where there is no address: some systems give all that
    /// they publish the same one.
    private static List<Feed.Entry> once(List<Feed.Entry> entries) {
        Set<Object> seen = new HashSet<>();
        return entries.stream().filter(entry -> seen.add(identity(entry))).toList();
    }

    private static Object identity(Feed.Entry entry) {
        return entry.link().<Object>map(Addresses::canonical).or(entry::id).orElse(entry);
    }

    /// The newest `atMost` in the feed's order; entries without a date count as old.
    static List<Feed.Entry> newest(List<Feed.Entry> entries, int atMost) {
        if (entries.size() <= atMost) return entries;
        Comparator<Feed.Entry> byDate = Comparator.comparing(
                entry -> entry.date().map(Moment::instant).orElse(Instant.MIN), Comparator.reverseOrder());
        Set<Feed.Entry> kept =
                new HashSet<>(entries.stream().sorted(byDate).limit(atMost).toList());
        return entries.stream().filter(kept::contains).toList();
    }
}
