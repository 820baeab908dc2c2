package standfirst.wire;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import standfirst.article.Addresses;

/// Lists of feeds, as feed readers exchange them (https://opml.org/spec2.opml).
public final class Opml {
    private Opml() {}

    /// A feed in a list: what the list's owner calls it, and the folder that it lies in.
    public record Outline(URI feed, Optional<String> title, Optional<String> folder) {}

    public static List<Outline> read(String text, URI address) throws FeedReader.NotAFeed {
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
                .map(feed -> new Outline(feed, name(element), folder(element)));
    }

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
