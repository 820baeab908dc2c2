package standfirst.wire;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import standfirst.article.Arrival;
import standfirst.article.Wire;

/// Reads every kind of source: a feed's or an article's address, a list of feeds (OPML), a news sitemap, a file
/// (page, feed or list, also gzipped), a folder of pages, a WARC archive, `-` for a list on standard input.
///
/// ```java
/// NewsWire wire = new NewsWire(FetchRules.DEFAULTS, memory, System.in, InstantSource.system());
/// try (Stream<Arrival> arrivals = wire.read(List.of("https://example.org/feed"), bar::expect)) { … }
/// ```
public final class NewsWire implements Wire {
    private final FetchRules rules;
    private final Fetcher fetcher;
    private final SourceList standardInput;
    private final InstantSource clock;

    public NewsWire(FetchRules rules, FetchMemory memory, InputStream standardInput, InstantSource clock) {
        this.rules = rules;
        this.fetcher = new Fetcher(rules, memory, clock);
        this.standardInput = new SourceList(standardInput);
        this.clock = clock;
    }

    @Override
    public Stream<Arrival> read(List<String> sources, IntConsumer expected) {
        return new Reading(fetcher, rules.limits(), clock, expected).of(List.copyOf(sources), standardInput);
    }
}
