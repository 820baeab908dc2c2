package standfirst.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Reads the body of an article from a page: cuts what is not it, finds the box that holds it, and takes its blocks. On
/// pages where the usual cuts leave too little it cuts less, so that it never returns nothing where there is text.
final class BodyReader {
    private static final int SHORT = 300;
    private static final int TINY = 190;

    private final Layout layout;
    private final Subeditor subeditor;
    private final Optional<Box> apart;
    private final Witness witness;

    /// `apart` is the publisher's key-points box, which is read elsewhere.
    BodyReader(Layout layout, Subeditor subeditor, Optional<Box> apart, Witness witness) {
        this.layout = layout;
        this.subeditor = subeditor;
        this.apart = apart;
        this.witness = witness;
    }

    /// A body, and where it was found.
    record Body(Box box, BitSet cut, List<Block> blocks) {
        List<String> texts() {
            return blocks.stream().map(Block::text).toList();
        }

        int length() {
            return blocks.stream().mapToInt(block -> block.text().length()).sum();
        }
    }

    Body read() {
        Body best = read(Cuts.Strictness.STRICT);
        Body more = read(Cuts.Strictness.BY_MEANING);
        if (best.length() < SHORT && more.length() > best.length() || more.length() > 2.2 * best.length() + 400)
            best = more;
        if (best.length() >= TINY) return best;
        Body all = read(Cuts.Strictness.LENIENT);
        return all.length() > 1.5 * best.length() ? all : best;
    }

    private Body read(Cuts.Strictness strictness) {
        BitSet cut = Cuts.of(layout, strictness);
        apart.ifPresent(box -> cut.set(box.index, box.end));
        Box box = new BodyFinder(layout, cut).find();
        cutGuests(box, cut);
        return new Body(box, cut, subeditor.edit(witness.hear(Blocks.of(layout, box, cut))));
    }

    /// Other articles inside the one that is read, and what is named as being beside it, are cut when it has a text of
    /// its
    /// own without them.
    private void cutGuests(Box box, BitSet cut) {

        List<Box> guests = new ArrayList<>();
        for (int i = box.index + 1; i < box.end; ) {
            Box inner = layout.boxes().get(i);
            boolean guest = !cut.get(i) && (inner.tag == Tag.ARTICLE);
            if (guest) guests.add(inner);
            i = guest ? inner.end : i + 1;
        }
        int own = box.mass - guests.stream().mapToInt(inner -> inner.mass).sum();
        if (own >= SHORT || guests.size() > 2 && own >= SHORT / 2)
            for (Box inner : guests) cut.set(inner.index, inner.end);
    }
}
