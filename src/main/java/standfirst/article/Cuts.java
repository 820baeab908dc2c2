package standfirst.article;

import java.util.BitSet;

/// Which boxes are cut from the page before its article is looked for. A guard keeps what holds too much of the page's
/// prose to be boilerplate: sites name their article "related-content" too.
final class Cuts {
    /// How much is cut. Each step cuts less, for pages on which the step before left too little.
    enum Strictness {
        STRICT,
        BY_MEANING,
        LENIENT
    }

    private final Layout layout;
    private final Strictness strictness;
    private final int all;
    private final BitSet cut = new BitSet();

    private Cuts(Layout layout, Strictness strictness) {
        this.layout = layout;
        this.strictness = strictness;
        this.all = Math.max(1, layout.root().mass);
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
        if (box.parent == null || box.element.normalName().equals("body")) return false;
        if (box.tag.opaque()) return true;
        if (box.hidden && box.mass < 0.5 * all) return true;
        if (strictness != Strictness.LENIENT && furniture(box) && box.mass < 0.3 * all) return true;
        return strictness == Strictness.STRICT && (foreign(box) || clutter(box));
    }

    private static boolean furniture(Box box) {
        return switch (box.tag) {
            case ASIDE, FIGURE, CAPTION -> true;
            default -> role(box.element.attr("role"));
        };
    }

    private static boolean role(String role) {
        return switch (role) {
            case "navigation", "complementary", "banner", "contentinfo", "dialog", "search", "alert", "menu" -> true;
            default -> false;
        };
    }

    private boolean foreign(Box box) {
        return (box.has(Mark.FOREIGN) || box.has(Mark.CONSENT))
                && (!box.tag.inline() && !box.tag.paragraph() && !box.tag.heading())
                && box.mass < 0.75 * all
                && !inArticleBody(box);
    }

    private static boolean inArticleBody(Box box) {
        for (Box b = box; b != null; b = b.parent)
            if (b.element.attr("itemprop").equals("articleBody")) return true;
        return false;
    }

    private boolean clutter(Box box) {
        if (!(box.has(Mark.CLUTTER) || box.has(Mark.FOREIGN) || box.has(Mark.CONSENT)) || box.has(Mark.SEEN))
            return false;
        if (box.tag.inline() && box.parent != null && (box.parent.tag == Tag.PARAGRAPH || box.parent.tag == Tag.ITEM))
            return false;
        return (box.tag.inline() ? box.text : box.mass) < 0.25 * all && box.tag != Tag.ARTICLE && box.tag != Tag.MAIN;
    }
}
