package standfirst.wire;

import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standfirst.article.Addresses;
import standfirst.article.Source;

/// Finds a site's feeds: those that the page names in its head, those that it links to, its news sitemaps, and last the
/// places where feeds usually lie. Whatever is not named as a feed is read before it is believed.
final class Discovery {
    private static final Pattern FEED_TYPE =
            Pattern.compile("application/(?:rss\\+xml|atom\\+xml|rdf\\+xml|feed\\+json|json)");
    private static final Pattern FEED_LINK = Pattern.compile("(?:^|[/._-])(?:feeds?|rss|atom)(?:$|[/._?-])|\\.xml$");
    private static final List<String> USUAL_PLACES =
            List.of("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json");
    /// A directory of feeds can link to hundreds; the first are the main ones.
    private static final int MOST_TRIED = 12;

    private final Fetcher fetcher;
    private final FeedReader feeds;
    private final InstantSource clock;

    Discovery(Fetcher fetcher, InstantSource clock) {
        this.fetcher = fetcher;
        this.feeds = new FeedReader(clock);
        this.clock = clock;
    }

    Discovered on(String written) {
        Optional<URI> address = Addresses.web(written);
        if (address.isEmpty())
            return new Discovered(List.of(), Optional.of("is no web address: those begin with https://"));
        try {
            return new Discovered(found(fetcher.fetchUnasked(address.get())), Optional.empty());
        } catch (FetchException told) {
            return new Discovered(List.of(), Optional.of(told.reason()));
        } catch (InterruptedException calledOff) {
            Thread.currentThread().interrupt();
            return new Discovered(List.of(), Optional.of("the search was called off"));
        }
    }

    private List<Source> found(Fetched fetched) throws InterruptedException {
        Optional<Source> itself = asFeed(fetched);
        if (itself.isPresent()) return List.of(itself.get());
        String html = Decoder.decode(fetched.body(), fetched.contentType());
        Document page = Jsoup.parse(html, fetched.address().toString());
        Map<URI, Source> found = new LinkedHashMap<>(named(page, fetched.address()));
        read(Stream.concat(linked(page, fetched.address()), sitemaps(fetched.address())), found);
        if (found.isEmpty()) read(USUAL_PLACES.stream().map(fetched.address()::resolve), found);
        return List.copyOf(found.values());
    }

    private Map<URI, Source> named(Document page, URI address) {
        Map<URI, Source> named = new LinkedHashMap<>();
        for (Element link : page.select("link[href]"))
            if (link.attr("rel").toLowerCase(Locale.ROOT).contains("alternate")
                    && FEED_TYPE.matcher(Kind.bare(link.attr("type"))).matches())
                Addresses.resolve(address, link.attr("href"))
                        .ifPresent(feed -> named.putIfAbsent(feed, source(feed, link.attr("title"))));
        return named;
    }

    private static Stream<URI> linked(Document page, URI address) {
        return page.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(link -> FEED_LINK.matcher(link.toLowerCase(Locale.ROOT)).find())
                .flatMap(link -> Addresses.resolve(address, link).stream());
    }

    private Stream<URI> sitemaps(URI address) throws InterruptedException {
        return fetcher.sitemapsOf(address).stream()
                .filter(sitemap -> sitemap.toLowerCase(Locale.ROOT).contains("news"))
                .flatMap(sitemap -> Addresses.resolve(address, sitemap).stream());
    }

    private void read(Stream<URI> candidates, Map<URI, Source> found) throws InterruptedException {
        List<URI> unknown = candidates
                .filter(candidate -> !found.containsKey(candidate))
                .distinct()
                .limit(MOST_TRIED)
                .toList();
        for (URI candidate : unknown) read(candidate).ifPresent(feed -> found.putIfAbsent(candidate, feed));
    }

    /// What cannot be read is no feed: the page did not say that it was one.
    private Optional<Source> read(URI candidate) throws InterruptedException {
        try {
            return asFeed(fetcher.fetchUnasked(candidate));
        } catch (FetchException notThere) {
            return Optional.empty();
        }
    }

    private Optional<Source> asFeed(Fetched fetched) {
        try {
            Feed feed = feeds.read(Decoder.decode(fetched.body(), fetched.contentType()), fetched.address());
            return Optional.of(source(fetched.address(), feed.title()));
        } catch (FeedReader.NotAFeed another) {
            return Optional.empty();
        }
    }

    private Source source(URI feed, String title) {
        Optional<String> name = Optional.of(title.strip()).filter(text -> !text.isEmpty());
        return Source.of(feed.toString(), name, Optional.empty(), clock.instant());
    }
}
