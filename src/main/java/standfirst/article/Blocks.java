package standfirst.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads the text of a box block by block, as it runs down the page. What is cut is passed over.
final class Blocks {
    private final Layout layout;
    private final BitSet cut;
    private final List<Block> blocks = new ArrayList<>();
    private final PlainText run = new PlainText();
    private int linked;

    private Blocks(Layout layout, BitSet cut) {
        this.layout = layout;
        this.cut = cut;
    }

    static List<Block> of(Layout layout, Box box, BitSet cut) {
        Blocks reading = new Blocks(layout, cut);
        reading.read(box, box);
        reading.flush(box);
        return reading.blocks;
    }

    private void read(Box box, Box block) {
        int next = box.index + 1;
        for (int i = 0, n = box.element.childNodeSize(); i < n; i++) {
            Node node = box.element.childNode(i);
            if (node instanceof TextNode text) add(text, box);
            else if (node instanceof Element) {
                Box child = layout.boxes().get(next);
                next = child.end;
                if (!cut.get(child.index)) enter(child, block);
                else if (!child.tag.inline()) flush(block);
            }
        }
    }

    private void add(TextNode text, Box box) {
        int before = run.length();
        run.add(text.getWholeText());
        if (box.inLink) linked += run.length() - before;
    }

    private void enter(Box child, Box block) {
        if (child.tag == Tag.BREAK) flush(block);
        else if (child.tag == Tag.TIME) readTime(child, block);
        else if (child.tag.inline()) read(child, block);
        else if (!linkList(child)) {
            flush(block);
            read(child, child);
            flush(child);
        }
    }

    /// Two times side by side, when it was published and when updated, are often parted by nothing but their looks.
    private void readTime(Box time, Box block) {
        run.space();
        read(time, block);
    }

    private static boolean linkList(Box box) {
        return box.tag == Tag.LIST && box.linkDensity() > 0.6;
    }

    private void flush(Box block) {
        if (!run.isEmpty()) {
            String text = run.take();
            blocks.add(new Block(text, block, linked));
        }
        linked = 0;
    }
}
