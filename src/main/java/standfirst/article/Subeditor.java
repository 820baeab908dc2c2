package standfirst.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/// Strikes out what stands among the blocks of a body without belonging to it: pointers to other articles, the headline
/// and byline repeated at the top, quotes pulled out of the text, sign-offs at the end.
final class Subeditor {
    private static final int PROSE = 60;
    private static final int LABEL = 12;
    private static final int SHORTEST_QUOTE = 25;
    private static final int LONGEST_QUOTE = 400;
    private static final int FIRST = 4;
    private static final int LAST = 4;
    private static final double ALL = 0.98;
    private static final int LONGEST_TIME = 40;
    private static final int LONGEST_NOTE = 600;
    private static final List<String> SIGN_OFFS = Table.read("sign-offs.txt").section("");
    private static final List<String> WALLS = Table.read("sign-offs.txt").section("wall");
    private static final int LONGEST_WALL = 200;

    private final String headline;
    private final DateText dates;
    private final Supplier<List<String>> authors;

    /// The authors are asked for only when a text ends as a note about them would.
    Subeditor(String headline, DateText dates, Supplier<List<String>> authors) {
        this.headline = Key.of(headline);
        this.dates = dates;
        this.authors = authors;
    }

    List<Block> edit(List<Block> blocks) {
        return withoutEnd(withoutOpening(withoutPulledQuotes(withoutPointers(blocks))));
    }

    /// Without lines that point elsewhere, and without the lists that such a line heads.
    private List<Block> withoutPointers(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean heads = false;
        for (Block block : blocks) {
            boolean points = isFurniture(block);
            heads = points && !endsSentence(block.text()) || heads && block.box().tag == Tag.ITEM;
            if (!points && !(heads && block.linkDensity() > 0.3)) kept.add(block);
        }
        return kept;
    }

    private boolean isFurniture(Block block) {
        return block.box().tag == Tag.HEADLINE
                || Key.of(block.text()).equals(headline)
                || LineStarts.areIn(block.text())
                || isLinkLine(block)
                || isLabel(block)
                || isTime(block);
    }

    /// The hour over each entry of a live blog.
    private static boolean isTime(Block block) {
        if (block.text().length() > LONGEST_TIME) return false;
        Element time = block.box().element.selectFirst("time");
        return time != null && PlainText.of(time.text()).equals(block.text());
    }

    private static boolean isLinkLine(Block block) {
        return switch (block.box().tag) {
            case QUOTE, CELL, HEADING -> false;
            default ->
                block.text().length() < 200
                        && (block.linkDensity() > 0.95 || block.linkDensity() > 0.5 && isShouted(block.text()));
        };
    }

    private static boolean isShouted(String text) {
        return text.length() > 15 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static boolean isLabel(Block block) {
        return block.text().length() < LABEL
                && switch (block.box().tag) {
                    case PARAGRAPH, ITEM, CELL, QUOTE, HEADING -> false;
                    default -> true;
                };
    }

    /// Without quotes that repeat, set larger, what a paragraph says anyway.
    private static List<Block> withoutPulledQuotes(List<Block> blocks) {
        List<String> keys = blocks.stream().map(block -> Key.of(block.text())).toList();
        Set<Integer> pulled = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) if (isPulled(i, blocks, keys)) pulled.add(i);
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) if (!pulled.contains(i)) kept.add(blocks.get(i));
        return kept;
    }

    private static boolean isPulled(int i, List<Block> blocks, List<String> keys) {
        String quote = keys.get(i);
        if (quote.length() < SHORTEST_QUOTE
                || quote.length() > LONGEST_QUOTE
                || !isSetApart(blocks.get(i).box())) return false;
        return keys.stream().anyMatch(key -> key.length() > quote.length() && key.contains(quote));
    }

    /// A line that comes twice may be the article's own: a dish in two recipes, a name in two tables.
    private static boolean isSetApart(Box box) {
        return box.tag == Tag.QUOTE
                || box.parent != null && box.parent.tag == Tag.QUOTE
                || box.tag == Tag.HEADING
                || box.tag == Tag.BLOCK;
    }

    /// Without date, byline and headline before the first prose.
    private List<Block> withoutOpening(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            begun |= isProse(block) && !repeatsHeadline(block);
            if (begun ? i > FIRST || !isDate(block) : !opens(block)) kept.add(block);
        }
        return kept;
    }

    private static boolean isProse(Block block) {
        return block.text().length() >= PROSE && endsSentence(block.text());
    }

    private static boolean endsSentence(String text) {
        return ".!?…。！？।؟۔\"”“»)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean opens(Block block) {
        String text = block.text();
        if (block.heading() && !repeatsHeadline(block)) return false;
        return repeatsHeadline(block)
                || isDate(block)
                || text.length() < 80
                        && (block.box().has(Mark.BYLINE)
                                || Names.introduced(text).isPresent());
    }

    private boolean isDate(Block block) {
        return block.text().length() < 160
                && !isProse(block)
                && dates.read(block.text()).isPresent();
    }

    private boolean repeatsHeadline(Block block) {
        String text = Key.of(block.text());
        return headline.length() > 15 && text.length() < headline.length() + 120 && text.contains(headline);
    }

    /// Without sign-offs, and without headings that have nothing left to head.
    private List<Block> withoutEnd(List<Block> blocks) {
        int end = wall(blocks);
        for (int i = Math.max(end / 2, end - LAST); i < end; i++) if (signsOff(blocks.get(i))) end = i;
        while (end > 1 && isNotText(blocks.get(end - 1))) end--;
        return blocks.subList(0, end);
    }

    /// Where the page stops to speak of subscriptions; a wall with more of the article behind it than before is open.
    private static int wall(List<Block> blocks) {
        int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (2 * before > all && text.length() < LONGEST_WALL && holds(text, WALLS)) return i;
            before += text.length();
        }
        return blocks.size();
    }

    private boolean isNotText(Block block) {
        return block.heading() || isAllLink(block) || isAboutAuthor(block);
    }

    /// `Ada Holm is our harbour correspondent and spends her evenings on the quay.`
    private boolean isAboutAuthor(Block block) {
        return block.text().length() <= LONGEST_NOTE
                && authors.get().stream()
                        .anyMatch(author -> author.indexOf(' ') > 0
                                && block.text().startsWith(author)
                                && block.text().length() > author.length());
    }

    /// An offer, however long: what the article itself says is seldom one link from the first word to the last.
    private static boolean isAllLink(Block block) {
        return block.linkDensity() > ALL && block.box().tag != Tag.QUOTE && block.box().tag != Tag.CELL;
    }

    private static boolean signsOff(Block block) {
        return block.text().length() <= 300 && holds(block.text(), SIGN_OFFS);
    }

    private static boolean holds(String text, List<String> entries) {
        String lower = text.toLowerCase(Locale.ROOT);
        return entries.stream().anyMatch(lower::contains);
    }
}
