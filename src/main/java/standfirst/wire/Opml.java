package standfirst.wire;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import standfirst.article.Addresses;
import standfirst.article.Source;

/// Lists of feeds, as feed readers exchange them (https://opml.org/spec2.opml).
public final class Opml {
    private Opml() {}

    /// A feed in a list: what the list's owner calls it, and the folder that it lies in.
    public record Outline(URI feed, Optional<String> title, Optional<String> folder) {
        /// A source that is a file is listed by its `file:` address.
        public static Outline of(Source source) {
            String kept = source.address();
            URI feed = Addresses.web(kept)
                    .orElseGet(() -> kept.startsWith("file:")
                            ? URI.create(kept)
                            : Path.of(kept).toUri());
            return new Outline(feed, source.name(), source.section());
        }
    }

    /// A list on our own disk, in whatever charset.
    public static List<Outline> read(Path file) throws FeedReader.NotAFeed {
        if (!Files.isRegularFile(file)) throw new FeedReader.NotAFeed("there is no such file");
        try {
            Fetched list = Disk.fetch(file, FetchRules.Limits.DEFAULTS.bytes(), InstantSource.system());
            return read(Decoder.decode(list.body(), list.contentType()), file.toUri());
        } catch (FetchException unreadable) {
            throw new FeedReader.NotAFeed(unreadable.reason());
        }
    }

    static List<Outline> read(String text, URI address) throws FeedReader.NotAFeed {
        List<Outline> feeds = new ArrayList<>();
        for (Element element : Xml.root(text).select("outline"))
            outline(element, address).ifPresent(feeds::add);
        return feeds;
    }

    private static Optional<Outline> outline(Element element, URI address) {
        return Optional.of(attribute(element, "xmlUrl")
                        .orElseGet(() -> attribute(element, "url").orElse("")))
                .filter(link -> !link.isBlank())
                .flatMap(link -> Addresses.resolveAny(address, link))
                .filter(feed -> Feed.isReadable(feed, address))
                .map(feed -> new Outline(
                        feed, name(element).filter(name -> !name.equals(feed.toString())), folder(element)));
    }

    /// Lists must call every feed by some name; its address is none.
    private static Optional<String> name(Element element) {
        return attribute(element, "title").or(() -> attribute(element, "text")).map(Markup::plain);
    }

    private static Optional<String> folder(Element element) {
        Element parent = element.parent();
        return parent != null && Xml.local(parent).equals("outline") ? name(parent) : Optional.empty();
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attributes().getIgnoreCase(name)).filter(value -> !value.isBlank());
    }

    /// The list that other readers import.
    public static String write(String title, List<Outline> feeds) {
        StringBuilder out = new StringBuilder();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head><title>")
                .append(Xml.escaped(title))
                .append("</title></head>\n  <body>\n");
        for (Outline feed : feeds) out.append(line(feed));
        return out.append("  </body>\n</opml>\n").toString();
    }

    private static String line(Outline feed) {
        String name = Xml.escaped(feed.title().orElse(feed.feed().toString()));
        String outline = "<outline type=\"rss\" text=\"" + name + "\" title=\"" + name + "\" xmlUrl=\""
                + Xml.escaped(feed.feed().toString()) + "\"/>";
        return feed.folder()
                .map(folder -> "    <outline text=\"" + Xml.escaped(folder) + "\">" + outline + "</outline>\n")
                .orElse("    " + outline + "\n");
    }
}
