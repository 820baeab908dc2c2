package standfirst.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element in its place on the page, with what stands in it. Lengths are in characters, white space counted once.
final class Box {
    final Element element;
    final Tag tag;
    final @Nullable Box parent;
    final int index;
    final int marks;
    final boolean hidden;
    final boolean inLink;

    /// It stands in something that is named as being beside the article.
    final boolean aside;

    /// The index of the first box after this one and everything in it.
    int end;

    /// Text that runs on in this block itself, inline elements with it, and how much of that is linked.
    int run;

    int runLinked;
    /// Commas in the run, and marks that end a sentence.
    int commas;

    int stops;

    /// All text inside, how much of it is linked, and how much of it stands in runs long enough to be prose.
    int text;

    int linked;
    int mass;

    Box(Element element, Tag tag, @Nullable Box parent, int index, int marks, boolean hidden) {
        this.element = element;
        this.tag = tag;
        this.parent = parent;
        this.index = index;
        this.marks = marks;
        this.hidden = hidden;
        this.inLink = tag == Tag.LINK || parent != null && parent.inLink;
        this.aside = parent != null && parent.parent != null && (parent.aside || isNamedAside());
    }

    private boolean isNamedAside() {
        if (tag == Tag.ASIDE) return !element.normalName().equals("form");
        boolean named = has(Mark.CLUTTER) || has(Mark.FOREIGN) || has(Mark.CONSENT);
        return named && tag == Tag.BLOCK && !has(Mark.SEEN) && !has(Mark.BODY);
    }

    boolean has(Mark mark) {
        return (marks & mark.bit()) != 0;
    }

    boolean holds(Box other) {
        return other.index >= index && other.index < end;
    }

    double linkDensity() {
        return text == 0 ? 0 : (double) linked / text;
    }

    double runLinkDensity() {
        return run == 0 ? 0 : (double) runLinked / run;
    }

    /// Is it, or does it stand in, an element that carries the mark?
    boolean within(Mark mark) {
        for (Box box = this; box.parent != null && box.parent.parent != null; box = box.parent)
            if (box.has(mark)) return true;
        return false;
    }
}
