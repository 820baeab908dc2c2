package standfirst.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import standfirst.article.Addresses;
import standfirst.article.Moment;

/// RSS and Atom. Element names are taken without regard to case; those of the feed's own vocabulary carry the prefix
/// of its entries (mostly none), so `media:title` is never a title.
final class XmlFeed {
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
        this.root = root;
        this.address = address;
        Element channel = first(root, List.of("channel")).orElse(root);
        this.title = first(channel, List.of("title")).map(Markup::plain).orElse("");
        this.language = text(channel, List.of("language", "dc:language"));
    }

    static Feed read(String text, URI address) throws FeedReader.NotAFeed {
        return new XmlFeed(Xml.root(text), address).feed();
    }

    private Feed feed() {
        List<Feed.Entry> entries = root.stream()
                .filter(element ->
                        Xml.local(element).equals("item") || Xml.local(element).equals("entry"))
                .map(this::entry)
                .toList();
        return new Feed(title, entries, List.of());
    }

    private Feed.Entry entry(Element item) {
        Optional<Element> whole = first(item, WHOLE);
        return new Feed.Entry(
                text(item, IDS),
                first(item, TITLES).map(Markup::plain).orElse(""),
                link(item),
                date(item),
                whole.or(() -> first(item, TEASERS)).map(Markup::html).filter(html -> !html.isBlank()),
                whole.isPresent(),
                first(item, SECTIONS).map(XmlFeed::label).filter(name -> !name.isBlank()),
                first(item, PUBLISHERS)
                        .map(XmlFeed::label)
                        .or(() -> Optional.of(title))
                        .filter(name -> !name.isBlank()),
                language(item));
    }

    private static Optional<Moment> date(Element item) {
        return DATES.stream()
                .flatMap(name -> text(item, List.of(name)).stream())
                .flatMap(date -> FeedDates.parse(date).stream())
                .findFirst();
    }

    private Optional<URI> link(Element item) {
        return Stream.concat(links(item), permanentIds(item))
                .flatMap(link -> Addresses.resolveAny(Xml.base(item, address), link).stream())
                .filter(link -> Feed.isReadable(link, address))
                .findFirst();
    }

    /// Pages before other forms of the article; never its enclosures, comments or sources.
    private static Stream<String> links(Element item) {
        List<Element> alternates =
                all(item, "link").filter(XmlFeed::leadsToTheArticle).toList();
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

    private static Stream<String> permanentIds(Element item) {
        return all(item, "guid")
                .filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(Element::text)
                .filter(id -> id.startsWith("http"));
    }

    private Optional<String> language(Element item) {
        return Xml.inherited(item, "xml:lang")
                .or(() -> text(item, List.of("dc:language")))
                .or(() -> language);
    }

    /// Atom keeps a category in an attribute and a source in a whole feed, RSS both in text.
    private static String label(Element element) {
        if (element.hasAttr("label")) return element.attr("label").strip();
        if (element.hasAttr("term")) return element.attr("term").strip();
        return first(element, TITLES).map(Markup::plain).orElseGet(() -> Markup.plain(element));
    }

    private static Optional<String> text(Element parent, List<String> names) {
        return first(parent, names).map(Element::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<Element> first(Element parent, List<String> names) {
        return names.stream().flatMap(name -> all(parent, name)).findFirst();
    }

    private static Stream<Element> all(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> Xml.name(child, parent).equals(name));
    }
}
