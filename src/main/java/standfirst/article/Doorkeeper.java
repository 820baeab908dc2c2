package standfirst.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Turns away what is no article: pages that show only a consent layer, a sign-in, teasers or nothing.
final class Doorkeeper {
    private static final Map<String, List<String>> WORDS =
            Table.read("doorkeeper-words.txt").sections();
    private static final int LONGEST = 2_500;
    private static final int LEAST_PROSE = 45;
    private static final double MOST = 0.6;

    private Doorkeeper() {}

    /// Why these blocks are nothing to read, if so.
    static Optional<String> refuses(List<String> blocks) {
        if (blocks.isEmpty()) return Optional.of("the page has no text");
        if (blocks.stream().noneMatch(Doorkeeper::isProse))
            return Optional.of("the page shows only headings and links");
        int all = blocks.stream().mapToInt(String::length).sum();
        if (all > LONGEST) return Optional.empty();
        return WORDS.entrySet().stream()
                .filter(kind -> share(blocks, kind.getValue()) > MOST * all)
                .findFirst()
                .map(kind -> "the page shows only " + kind.getKey());
    }

    private static int share(List<String> blocks, List<String> words) {
        return blocks.stream()
                .filter(block -> speaks(block, words))
                .mapToInt(String::length)
                .sum();
    }

    private static boolean speaks(String block, List<String> words) {
        String lower = block.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }

    /// Scripts without spaces say in one sign what others say in two or three.
    private static boolean isProse(String block) {
        long wide = block.chars()
                .filter(c -> c >= 0x0e00 && c < 0x0f00 || c >= 0x1100 && c < 0x1200 || c >= 0x2e80 && c < 0xd800)
                .count();
        return block.length() + 1.5 * wide >= LEAST_PROSE;
    }
}
