package standfirst.article;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import standfirst.language.Language;

/// Everything that a page says about itself, gathered once for those who read the facts from it.
record Dossier(Page page, Layout layout, Head head, StructuredData data) {
    static Dossier of(Page page, Layout layout) {
        return new Dossier(page, layout, Head.of(layout), StructuredData.of(layout));
    }

    /// How the page says its language; empty when it does not.
    String languageTag() {
        String lang = layout.root().element.attr("lang");
        if (!lang.isBlank()) return lang;
        String declared = data.article("inLanguage").first().text();
        return declared.isBlank() ? head.first("content-language", "og:locale", "dc.language", "language") : declared;
    }

    /// Reads dates as the page's language writes them.
    DateText dates() {
        String tag = languageTag().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean american = tag.equals("en-us") || tag.equals("en");
        return new DateText(tag.isEmpty() ? Locale.ENGLISH : Language.of(tag), american);
    }

    /// What stands in a box, as it is read.
    String text(Box box) {
        PlainText text = new PlainText();
        gather(box, text);
        return text.take();
    }

    private static void gather(Box box, PlainText text) {
        box.element.traverse((node, depth) -> {
            if (node instanceof TextNode run) text.add(run.getWholeText());
            else if (node instanceof Element element
                    && !Tag.of(element.normalName()).inline()) text.space();
        });
    }
}
