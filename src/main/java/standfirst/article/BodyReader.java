package standfirst.article;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the body of an article from a page: cuts what is not it, finds the box that holds it, and takes its blocks. On
/// pages where the usual cuts leave too little it cuts less, so that it never returns nothing where there is text.
final class BodyReader {
    private static final int SHORT = 300;

    private final Layout layout;
    private final String headline;
    private final Optional<Box> apart;

    /// `apart` is the publisher's key-points box, which is read elsewhere.
    BodyReader(Layout layout, String headline, Optional<Box> apart) {
        this.layout = layout;
        this.headline = headline;
        this.apart = apart;
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
        if (best.length() >= SHORT) return best;
        Body all = read(Cuts.Strictness.LENIENT);
        return all.length() > 1.5 * best.length() ? all : best;
    }

    private Body read(Cuts.Strictness strictness) {
        BitSet cut = Cuts.of(layout, strictness);
        apart.ifPresent(box -> cut.set(box.index, box.end));
        Box box = new BodyFinder(layout, cut).find();
        List<Block> blocks = Blocks.of(layout, box, cut).stream()
                .filter(Predicate.not(this::isFurniture))
                .toList();
        return new Body(box, cut, trimmed(blocks));
    }

    private boolean isFurniture(Block block) {
        return block.box().tag == Tag.HEADLINE
                || block.text().equalsIgnoreCase(headline)
                || LineStarts.areIn(block.text())
                || isLinkLine(block)
                || isLabel(block);
    }

    private static boolean isLinkLine(Block block) {
        return switch (block.box().tag) {
            case QUOTE, CELL, HEADING -> false;
            default ->
                block.text().length() < 200
                        && (block.linkDensity() > 0.75 || block.linkDensity() > 0.5 && isShouted(block.text()));
        };
    }

    private static boolean isShouted(String text) {
        return text.length() > 15 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isLabel(Block block) {
        return block.text().length() < 12
                && switch (block.box().tag) {
                    case PARAGRAPH, ITEM, CELL, QUOTE, HEADING -> false;
                    default -> true;
                };
    }

    /// Without the headings at its end, which have nothing left to head.
    private static List<Block> trimmed(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).heading()) end--;
        return blocks.subList(0, end);
    }
}
