package standfirst.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import standfirst.language.Language;

/// Everything that a page says about itself, gathered once for those who read the facts from it.
final class Dossier {
    private static final int LONGEST_LINE = 200;

    private final Page page;
    private final Layout layout;
    private final Head head;
    private final StructuredData data;
    private final DateText dates;
    private @Nullable List<Line> lines;

    private Dossier(Page page, Layout layout) {
        this.page = page;
        this.layout = layout;
        this.head = Head.of(layout);
        this.data = StructuredData.of(layout);
        this.dates = dates(languageTag());
    }

    static Dossier of(Page page, Layout layout) {
        return new Dossier(page, layout);
    }

    Page page() {
        return page;
    }

    Layout layout() {
        return layout;
    }

    Head head() {
        return head;
    }

    StructuredData data() {
        return data;
    }

    /// Reads dates as the page's language writes them.
    DateText dates() {
        return dates;
    }

    /// How the page says its language; empty when it does not.
    String languageTag() {
        String lang = layout.root().element.attr("lang");
        if (!lang.isBlank()) return lang;
        String declared = data.article("inLanguage").first().text();
        return declared.isBlank() ? head.first("content-language", "og:locale", "dc.language", "language") : declared;
    }

    private static DateText dates(String tag) {
        String plain = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        boolean american = plain.equals("en-us") || plain.equals("en");
        return new DateText(tag.isEmpty() ? Locale.ENGLISH : Language.of(tag), american);
    }

    /// A short text that stands in a block of its own: a byline, a date, a heading.
    record Line(Box box, String text) {}

    /// The short lines of the page in reading order.
    List<Line> lines() {
        if (lines == null) {
            lines = new ArrayList<>();
            for (Box box : layout.boxes()) if (isLine(box)) lines.add(new Line(box, text(box)));
        }
        return lines;
    }

    static boolean isLine(Box box) {
        return box.text > 3
                && box.text <= LONGEST_LINE
                && box.run >= 0.6 * box.text
                && !box.tag.inline()
                && !box.tag.opaque()
                && !box.hidden;
    }

    /// What stands in a box, as it is read.
    String text(Box box) {
        return textWithout(box, null);
    }

    /// The box's text without that of a box inside it, and without what nobody sees.
    String textWithout(Box box, @Nullable Box inner) {
        Set<Node> without = unseen(box);
        if (inner != null) without.add(inner.element);
        PlainText text = new PlainText();
        gather(box.element, without, text);
        return text.take();
    }

    private Set<Node> unseen(Box box) {
        Set<Node> unseen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Box inner : layout.boxes().subList(box.index + 1, box.end)) if (inner.hidden) unseen.add(inner.element);
        return unseen;
    }

    private static void gather(Node node, Set<Node> without, PlainText text) {
        if (without.contains(node)) text.space();
        else if (node instanceof TextNode run) text.add(run.getWholeText());
        else if (node instanceof Element element
                && !Tag.of(element.normalName()).opaque())
            for (int i = 0; i < element.childNodeSize(); i++) {
                Node child = element.childNode(i);
                if (child instanceof Element e && parts(e)) text.space();
                gather(child, without, text);
            }
    }

    private static boolean parts(Element element) {
        Tag tag = Tag.of(element.normalName());
        return tag == Tag.BREAK || !tag.inline();
    }

    /// What stands in a box, each element on a line of its own.
    String parts(Box box) {
        StringBuilder parts = new StringBuilder();
        box.element.traverse((node, depth) -> {
            if (node instanceof TextNode run && !run.isBlank())
                parts.append(PlainText.of(run.getWholeText())).append('\n');
        });
        return parts.toString();
    }

    /// What the first element says that is marked as this property of the page's item: the name in it, if it has one.
    Optional<String> microdata(String property) {
        return layout.boxes().stream()
                .filter(box -> box.element.attr("itemprop").equals(property))
                .findFirst()
                .map(this::said)
                .filter(text -> !text.isBlank());
    }

    /// The name inside a marked element, else its content, else its text.
    String said(Box marked) {
        Box named = layout.boxes().subList(marked.index, marked.end).stream()
                .filter(box -> box.element.attr("itemprop").equals("name"))
                .findFirst()
                .orElse(marked);
        String content = named.element.attr("content");
        return content.isBlank() ? text(named) : PlainText.of(content);
    }

    /// Where the page shows its headline.
    Optional<Box> headlineBox() {
        return layout.boxes().stream()
                .filter(box -> box.tag == Tag.HEADLINE && box.text > 0)
                .findFirst();
    }

    /// Where the page shows this headline; if it does not, its first big heading.
    Optional<Box> headlineBox(String headline) {
        String key = Key.of(headline);
        return layout.boxes().stream()
                .filter(box -> box.tag == Tag.HEADLINE && box.text > 0)
                .filter(box -> !key.isEmpty() && Key.of(text(box)).contains(key))
                .findFirst()
                .or(() -> find(headline))
                .or(this::headlineBox);
    }

    /// Where the page shows this text, in whatever element.
    Optional<Box> find(String text) {
        String key = Key.of(text);
        return layout.boxes().stream()
                .filter(box -> !box.tag.opaque() && Math.abs(box.text - text.length()) < 5)
                .filter(box -> Key.of(text(box)).equals(key))
                .findFirst();
    }
}
