package standfirst.wire;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import standfirst.article.Addresses;

/// XML as publishers write it, read by jsoup: broken markup is mended, and since document types are passed over there
/// are no entities to expand, no files to include, nothing to load.
final class Xml {
    private Xml() {}

    /// A document that defines entities is refused all the same: what it wants to say cannot be known without them.
    static Element root(String text) throws FeedReader.NotAFeed {
        if (definesEntities(text))
            throw new FeedReader.NotAFeed("it defines entities of its own in a DOCTYPE: refused");
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        Element root = document.firstElementChild();
        if (root == null) throw new FeedReader.NotAFeed("it holds no element");
        return root;
    }

    private static boolean definesEntities(String text) {
        int type = text.indexOf("<!DOCTYPE");
        int entity = text.indexOf("<!ENTITY");
        return type >= 0 && entity > type;
    }

    static String local(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private static String prefix(Element element) {
        String name = element.tagName();
        return name.substring(0, name.indexOf(':') + 1);
    }

    /// In lower case, without the prefix that it shares with its parent: `title` in an `item`, `atom:title` in an
    /// `atom:entry`, are both `title`; `media:title` in an `item` is not.
    static String name(Element element, Element parent) {
        boolean own = prefix(element).equals(prefix(parent)) || prefix(element).isEmpty();
        return own ? local(element) : element.tagName().toLowerCase(Locale.ROOT);
    }

    /// The nearest value of an attribute that elements hand down, such as `xml:lang`.
    static Optional<String> inherited(Element element, String attribute) {
        for (Element at = element; at != null; at = at.parent())
            if (at.hasAttr(attribute))
                return Optional.of(at.attr(attribute).strip()).filter(value -> !value.isEmpty());
        return Optional.empty();
    }

    /// `xml:base` of the element and all around it, from the outside in.
    static URI base(Element element, URI address) {
        List<Element> outsideIn = element.parents().reversed();
        URI base = address;
        for (Element at : outsideIn) base = baseAt(at, base);
        return baseAt(element, base);
    }

    private static URI baseAt(Element element, URI outer) {
        return element.hasAttr("xml:base")
                ? Addresses.resolveAny(outer, element.attr("xml:base")).orElse(outer)
                : outer;
    }

    /// For text and attributes; control characters, which XML 1.0 cannot hold, go.
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (point >= ' ' && Character.isDefined(point) && !Character.isISOControl(point))
                        out.appendCodePoint(point);
                }
            }
        });
        return out.toString();
    }
}
