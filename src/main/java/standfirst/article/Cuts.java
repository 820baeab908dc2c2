package standfirst.article;

import java.util.BitSet;

/// Which boxes are cut from the page before its article is looked for. A guard keeps what holds too much of the page's
/// prose to be boilerplate: sites name their article "related-content" too.
final class Cuts {
    /// How much is cut. Each step cuts less, for pages on which the step before left too little.
    enum Strictness {
        /// all that its name or its meaning gives away
        STRICT,
        /// what HTML or ARIA calls furniture, and other people's words
        BY_MEANING,
        /// what nobody sees
        LENIENT
    }

    private static final int LEAST = 150;

    private final Layout layout;
    private final Strictness strictness;
    private final int all;
    private final Teasers teasers;
    private final BitSet cut = new BitSet();

    private Cuts(Layout layout, Strictness strictness) {
        this.layout = layout;
        this.strictness = strictness;
        this.all = Math.max(1, layout.root().mass);
        this.teasers = new Teasers(layout);
    }

    /// The bits of the boxes in which nothing is read.
    static BitSet of(Layout layout, Strictness strictness) {
        Cuts cuts = new Cuts(layout, strictness);
        for (int i = 0; i < layout.boxes().size(); )
            i = cuts.visit(layout.boxes().get(i));
        return cuts.cut;
    }

    private int visit(Box box) {
        if (!goes(box)) return box.index + 1;
        cut.set(box.index, box.end);
        return box.end;
    }

    private boolean goes(Box box) {
        if (box.tag.opaque() || box.tag == Tag.BUTTON) return true;
        if (box.parent == null || box.parent.parent == null) return false;
        if (isUnseen(box)) return true;
        if (strictness == Strictness.LENIENT) return false;
        if (isFurniture(box) || isForeign(box)) return true;
        return strictness == Strictness.STRICT && isClutter(box);
    }

    private boolean isUnseen(Box box) {
        return box.hidden && box.mass < 0.5 * all
                || box.has(Mark.UNSEEN) && box.text < (box.tag.inline() ? 0.3 : 0.1) * all;
    }

    private boolean isFurniture(Box box) {
        return (box.tag == Tag.ASIDE || box.tag == Tag.FIGURE || box.tag == Tag.CAPTION || hasFurnitureRole(box))
                && box.mass < 0.3 * all;
    }

    private static boolean hasFurnitureRole(Box box) {
        return switch (box.element.attr("role")) {
            case "navigation", "complementary", "banner", "contentinfo", "dialog", "search", "alert", "menu" -> true;
            default -> false;
        };
    }

    private boolean isForeign(Box box) {
        return (isNamedForeign(box) || box.has(Mark.CONSENT) || isHeadedByPointer(box) || teasers.isList(box))
                && !box.tag.inline()
                && !box.tag.paragraph()
                && !box.tag.heading()
                && (box.mass < 0.75 * all || holdsArticle(box))
                && !inArticleBody(box);
    }

    /// `<div class="teaser-text" id="article-content">` is the body when it holds much of the page.
    private boolean isNamedForeign(Box box) {
        boolean body = box.has(Mark.BODY) && box.mass > 0.3 * all;
        return box.has(Mark.FOREIGN) && !box.has(Mark.SEEN) && !body;
    }

    /// `<section><h3>You may also like</h3> …`: the heading says what the class names do not.
    private boolean isHeadedByPointer(Box box) {
        if (box.tag != Tag.ARTICLE && box.tag != Tag.BLOCK) return false;
        for (int i = box.index + 1; i < box.end; i++) {
            Box inner = layout.boxes().get(i);
            if (inner.run > 0 || inner.tag.heading())
                return inner.tag.heading() && inner.text > 0 && LineStarts.areIn(inner.element.text());
        }
        return false;
    }

    /// Does the page hold an article elsewhere? Comments and teasers can outweigh it by far.
    private boolean holdsArticle(Box without) {
        for (Box box : layout.boxes()) {
            boolean article = box.tag == Tag.ARTICLE || box.has(Mark.BODY);
            if (article && box.mass >= LEAST && !box.aside && !box.holds(without) && !without.holds(box)) return true;
        }
        return false;
    }

    private static boolean inArticleBody(Box box) {
        for (Box b = box; b != null; b = b.parent)
            if (b.element.attr("itemprop").equals("articleBody")) return true;
        return false;
    }

    private boolean isClutter(Box box) {
        if (!(box.has(Mark.CLUTTER) || box.has(Mark.FOREIGN) || box.has(Mark.CONSENT)) || box.has(Mark.SEEN))
            return false;
        return switch (box.tag) {
            case ARTICLE, MAIN, QUOTE, ROW, CELL -> false;
            case INLINE, LINK, TIME -> !inParagraph(box) && box.text < 0.25 * all;
            default -> box.mass < 0.25 * all && !embedsQuote(box);
        };
    }

    /// A post from elsewhere that the article shows: `<div class="social-embed"><blockquote>`.
    private boolean embedsQuote(Box box) {
        return box.end > box.index + 1 && layout.boxes().get(box.index + 1).tag == Tag.QUOTE;
    }

    private static boolean inParagraph(Box box) {
        return box.parent != null && (box.parent.tag == Tag.PARAGRAPH || box.parent.tag == Tag.ITEM);
    }
}
