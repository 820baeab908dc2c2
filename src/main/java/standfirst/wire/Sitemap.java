package standfirst.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import standfirst.article.Addresses;

/// A news sitemap (https://www.google.com/schemas/sitemap-news/0.9), or an index of sitemaps.
final class Sitemap {
    private Sitemap() {}

    static Feed read(String text, URI address) throws FeedReader.NotAFeed {
        Element root = Xml.root(text);
        List<Element> news =
                all(root, "url").filter(url -> child(url, "news").isPresent()).toList();
        List<Element> articles = news.isEmpty() ? all(root, "url").toList() : news;
        return new Feed(
                "",
                articles.stream().map(url -> entry(url, address)).toList(),
                all(root, "sitemap")
                        .flatMap(sitemap -> link(sitemap, address).stream())
                        .toList());
    }

    private static Feed.Entry entry(Element url, URI address) {
        Optional<Element> news = child(url, "news");
        Optional<Element> publication = news.flatMap(element -> child(element, "publication"));
        return new Feed.Entry(
                Optional.empty(),
                news.flatMap(element -> text(element, "title")).orElse(""),
                link(url, address),
                news.flatMap(element -> text(element, "publication_date")).flatMap(FeedDates::parse),
                Optional.empty(),
                false,
                Optional.empty(),
                publication.flatMap(element -> text(element, "name")),
                publication.flatMap(element -> text(element, "language")));
    }

    private static Optional<URI> link(Element parent, URI address) {
        return text(parent, "loc").flatMap(loc -> Addresses.resolve(address, loc));
    }

    private static Optional<String> text(Element parent, String name) {
        return child(parent, name).map(Markup::plain).filter(text -> !text.isEmpty());
    }

    private static Optional<Element> child(Element parent, String name) {
        return all(parent, name).findFirst();
    }

    private static Stream<Element> all(Element parent, String name) {
        return parent.children().stream().filter(child -> Xml.local(child).equals(name));
    }
}
