package standfirst.wire;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import standfirst.article.Arrival;
import standfirst.article.Sources;
import standfirst.article.Wire;

/// Reads every kind of source: a feed's or an article's address, a list of feeds (OPML), a news sitemap, a file
/// (page, feed or list, also gzipped), a folder of pages, a WARC archive, `-` for a list on standard input.
///
/// ```java
/// NewsWire wire = new NewsWire(FetchRules.DEFAULTS, memory, System.in, InstantSource.system());
/// try (Stream<Arrival> arrivals = wire.read(List.of("https://example.org/feed"), bar)) { … }
/// ```
public final class NewsWire implements Wire {
    private final FetchRules rules;
    private final Fetcher fetcher;
    private final SourceList standardInput;
    private final InstantSource clock;
    private final Optional<Sources> kept;

    public NewsWire(FetchRules rules, FetchMemory memory, InputStream standardInput, InstantSource clock) {
        this(rules, new Fetcher(rules, memory, clock), new SourceList(standardInput), clock, Optional.empty());
    }

    private NewsWire(
            FetchRules rules, Fetcher fetcher, SourceList standardInput, InstantSource clock, Optional<Sources> kept) {
        this.rules = rules;
        this.fetcher = fetcher;
        this.standardInput = standardInput;
        this.clock = clock;
        this.kept = kept;
    }

    /// The same wire, which tells the newsroom's sources how they fared, knows them by their names and sections, and
    /// lets those rest that keep failing.
    public NewsWire minding(Sources sources) {
        return new NewsWire(rules, fetcher, standardInput, clock, Optional.of(sources));
    }

    /// The feeds and news sitemaps that a page, or the site around it, offers: what the page names first.
    public Discovered discover(String address) {
        return new Discovery(fetcher, clock).on(address);
    }

    @Override
    public Stream<Arrival> read(List<String> sources, Listener listener) {
        Ledger ledger = new Ledger(kept, Brief.usual(rules.manners().whenRefused()), clock);
        return new Round(fetcher, rules, clock, ledger, listener).of(List.copyOf(sources), standardInput);
    }
}
