package standfirst.wire;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// Text and HTML in the elements of feeds, which carry them escaped, in CDATA, or as live elements.
final class Markup {
    private Markup() {}

    /// One line of text; scripts and tags go, letters stay.
    static String plain(Element element) {
        return isPlain(element) ? oneLine(element.wholeText()) : plain(html(element));
    }

    static String plain(String html) {
        return oneLine(Jsoup.parse(html).text());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s++", " ");
    }

    static String html(Element element) {
        if (!element.children().isEmpty()) return element.html();
        return isPlain(element) ? Entities.escape(element.wholeText()) : element.wholeText();
    }

    /// Atom says when a `<` is only a `<`.
    private static boolean isPlain(Element element) {
        return element.attr("type").equals("text") && element.children().isEmpty();
    }
}
