package standfirst.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import standfirst.article.Addresses;

/// RSS and Atom. Element names are taken without regard to case; those of the feed's own vocabulary carry the prefix
/// of its entries (mostly none), so `media:title` is never a title.
final class XmlFeed {
    private static final List<String> ENTRIES = List.of("item", "entry");
    private static final List<String> LANGUAGES = List.of("language", "dc:language");
    private static final List<String> IDS = List.of("guid", "id");
    private static final List<String> TITLES = List.of("title", "dc:title");
    private static final List<String> DATES =
            List.of("pubdate", "published", "dc:date", "issued", "dcterms:issued", "updated", "modified");
    private static final List<String> WHOLE = List.of("content:encoded", "content", "xhtml:body");
    private static final List<String> TEASERS = List.of("description", "summary", "dc:description");
    private static final List<String> SECTIONS = List.of("category", "dc:subject");
    private static final List<String> PUBLISHERS = List.of("source", "dc:publisher", "dc:source");

    private final URI address;
    private final Element root;
    private final Optional<String> language;
    private final String title;

    private XmlFeed(Element root, URI address) {
        Fields channel = Fields.of(Fields.of(root).first(List.of("channel")).orElse(root));
        this.root = root;
        this.address = address;
        this.title = channel.first(TITLES).map(Markup::plain).orElse("");
        this.language = channel.text(LANGUAGES);
    }

    static Feed read(String text, URI address) throws FeedReader.NotAFeed {
        return new XmlFeed(Xml.root(text), address).feed();
    }

    private Feed feed() {
        List<Feed.Entry> entries = root.stream()
                .filter(element -> ENTRIES.contains(Xml.local(element)))
                .map(item -> entry(item, Fields.of(item)))
                .toList();
        return new Feed(title, entries, List.of());
    }

    private Feed.Entry entry(Element item, Fields fields) {
        Optional<Element> whole = fields.first(WHOLE);
        return new Feed.Entry(
                fields.text(IDS),
                fields.first(TITLES).map(Markup::plain).orElse(""),
                link(item, fields),
                fields.texts(DATES)
                        .flatMap(date -> FeedDates.parse(date).stream())
                        .findFirst(),
                whole.or(() -> fields.first(TEASERS)).map(Markup::html).filter(html -> !html.isBlank()),
                whole.isPresent(),
                fields.first(SECTIONS).map(XmlFeed::label).filter(name -> !name.isBlank()),
                fields.first(PUBLISHERS)
                        .map(XmlFeed::label)
                        .or(() -> Optional.of(title))
                        .filter(name -> !name.isBlank()),
                Xml.inherited(item, "xml:lang").or(() -> fields.text(LANGUAGES)).or(() -> language));
    }

    private Optional<URI> link(Element item, Fields fields) {
        URI base = Xml.base(item, address);
        return Stream.concat(links(fields), permanentIds(fields))
                .flatMap(link -> Addresses.resolveAny(base, link).stream())
                .filter(link -> Feed.isReadable(link, address))
                .findFirst();
    }

    /// Pages before other forms of the article; never its enclosures, comments or sources.
    private static Stream<String> links(Fields fields) {
        List<Element> alternates =
                fields.all("link").filter(XmlFeed::leadsToTheArticle).toList();
        Stream<Element> pages = alternates.stream().filter(XmlFeed::isPage);
        return Stream.concat(pages, alternates.stream())
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .filter(link -> !link.isBlank());
    }

    private static boolean leadsToTheArticle(Element link) {
        return link.attr("rel").isBlank() || link.attr("rel").equalsIgnoreCase("alternate");
    }

    private static boolean isPage(Element link) {
        return link.attr("type").isBlank() || link.attr("type").contains("html");
    }

    private static Stream<String> permanentIds(Fields fields) {
        return fields.all("guid")
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(Element::text)
                .filter(id -> id.startsWith("http"));
    }

    /// Atom keeps a category in an attribute and a source in a whole feed, RSS both in text.
    private static String label(Element element) {
        if (element.hasAttr("label")) return element.attr("label").strip();
        if (element.hasAttr("term")) return element.attr("term").strip();
        return Fields.of(element).first(TITLES).map(Markup::plain).orElseGet(() -> Markup.plain(element));
    }
}
