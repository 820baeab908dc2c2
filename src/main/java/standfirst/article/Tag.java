package standfirst.article;

import java.util.HashMap;
import java.util.Map;

/// The kinds of elements that a reader of pages tells apart.
enum Tag {
    PARAGRAPH("p pre"),
    HEADING("h2 h3 h4 h5 h6"),
    HEADLINE("h1"),
    QUOTE("blockquote"),
    LIST("ul ol dl"),
    ITEM("li dd dt"),
    TABLE("table"),
    CELL("td th"),
    ROW("tr"),
    CAPTION("figcaption caption"),
    FIGURE("figure picture"),
    ARTICLE("article"),
    MAIN("main"),
    HEADER("header hgroup"),
    ASIDE("nav footer aside menu form dialog fieldset"),
    /// Its label is no text, but some wrap a whole photo in one.
    BUTTON("button"),
    BREAK("br"),
    LINK("a"),
    IMAGE("img amp-img"),
    TIME("time"),
    SCRIPT("script"),
    META("meta link title"),
    INLINE(
            "span b i em strong u font abbr small sub sup code mark cite q s del ins bdi bdo wbr label ruby rb big tt kbd"
                    + " var samp acronym nobr o:p data strike dfn"),
    /// Never read: it shows nothing, or no text of the article.
    SILENT("style noscript template svg iframe object embed input select textarea canvas audio video map math rt"
            + " rp option amp-ad amp-iframe amp-video amp-social-share amp-consent"),
    BLOCK("");

    private static final Map<String, Tag> BY_NAME = new HashMap<>();

    static {
        for (Tag tag : values()) for (String name : tag.names.split(" ")) BY_NAME.put(name, tag);
    }

    private final String names;

    Tag(String names) {
        this.names = names;
    }

    static Tag of(String name) {
        return BY_NAME.getOrDefault(name, BLOCK);
    }

    /// Runs on in the line of the text around it.
    boolean inline() {
        return this == INLINE || this == LINK || this == TIME || this == IMAGE || this == BREAK;
    }

    boolean paragraph() {
        return this == PARAGRAPH || this == QUOTE;
    }

    boolean heading() {
        return this == HEADING || this == HEADLINE;
    }

    boolean opaque() {
        return this == SILENT || this == SCRIPT || this == META;
    }
}
