package standfirst.article;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
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

    /// What stands in a box, each element on a line of its own.
    String lines(Box box) {
        StringBuilder lines = new StringBuilder();
        box.element.traverse((node, depth) -> {
            if (node instanceof TextNode run && !run.isBlank())
                lines.append(PlainText.of(run.getWholeText())).append('\n');
        });
        return lines.toString();
    }

    /// The box's text without that of a box inside it.
    String textWithout(Box box, Box inner) {
        PlainText text = new PlainText();
        gather(box.element, inner.element, text);
        return text.take();
    }

    private static void gather(Node node, Node without, PlainText text) {
        if (node == without) text.space();
        else if (node instanceof TextNode run) text.add(run.getWholeText());
        else
            for (Node child : node.childNodes()) {
                if (child instanceof Element e && parts(e)) text.space();
                gather(child, without, text);
            }
    }

    private static boolean parts(Element element) {
        Tag tag = Tag.of(element.normalName());
        return tag == Tag.BREAK || !tag.inline();
    }

    /// Where the page shows its headline.
    Optional<Box> headlineBox() {
        return layout.boxes().stream()
                .filter(box -> box.tag == Tag.HEADLINE && box.text > 0)
                .findFirst();
    }

    private static void gather(Box box, PlainText text) {
        box.element.traverse((node, depth) -> {
            if (node instanceof TextNode run) text.add(run.getWholeText());
            else if (node instanceof Element element
                    && !Tag.of(element.normalName()).inline()) text.space();
        });
    }
}
