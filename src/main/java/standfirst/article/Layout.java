package standfirst.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// A page laid out flat: its elements as boxes in reading order, each with the masses of text in it. One walk over the
/// tree gathers what every later step asks for, so that no step walks it again.
final class Layout {
    /// A run of text shorter than this is a label, not prose.
    static final int PROSE = 40;

    private final List<Box> boxes = new ArrayList<>(1024);
    private final List<Box> scripts = new ArrayList<>();
    private final List<Box> metas = new ArrayList<>();
    private final ClassWords words = new ClassWords();

    private final Stylesheet styles;

    private Layout(Stylesheet styles) {
        this.styles = styles;
    }

    static Layout of(Document document) {
        Layout layout = new Layout(Stylesheet.of(document));
        Element root = document.firstElementChild();
        layout.lay(root == null ? document : root, null, null);
        return layout;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Box> scripts() {
        return scripts;
    }

    List<Box> metas() {
        return metas;
    }

    Box root() {
        return boxes.getFirst();
    }

    private Box lay(Element element, @Nullable Box parent, @Nullable Box block) {
        Tag tag = Tag.of(element.normalName());
        int marks = tag.opaque() ? 0 : words.marks(element.className(), element.id());
        Box box =
                new Box(element, tag, parent, boxes.size(), marks, Visibility.hides(element) || styles.hides(element));
        boxes.add(box);
        if (tag == Tag.SCRIPT) scripts.add(box);
        else if (tag == Tag.META) metas.add(box);
        else if (tag != Tag.SILENT) read(box, tag.inline() && block != null ? block : box);
        box.end = boxes.size();
        return box;
    }

    private void read(Box box, Box block) {
        for (int i = 0, n = box.element.childNodeSize(); i < n; i++) {
            Node node = box.element.childNode(i);
            if (node instanceof TextNode text) count(text.getWholeText(), box, block);
            else if (node instanceof Element child) gather(box, lay(child, box, block));
        }
        if (box == block && box.run - box.runLinked >= PROSE) box.mass += box.run - box.runLinked;
    }

    private static void gather(Box box, Box child) {
        box.text += child.text;
        box.linked += child.linked;
        box.mass += child.mass;
    }

    private static void count(String text, Box box, Box block) {
        int length = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u00a0';
            if (!blank || !space) length++;
            space = blank;
            if (c == ',' || c > 127 && "，、،".indexOf(c) >= 0) block.commas++;
            else if (c == '.' || c > 127 && "。।؟۔".indexOf(c) >= 0) block.stops++;
        }
        box.text += length;
        block.run += length;
        if (box.inLink) {
            box.linked += length;
            block.runLinked += length;
        }
    }
}
