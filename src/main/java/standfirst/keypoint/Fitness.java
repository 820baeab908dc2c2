package standfirst.keypoint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import standfirst.language.Table;
import standfirst.language.Token;
import standfirst.language.Words;

/// Decides which drafts may be points at all: statements that end, say something, and do not just repeat the headline.
final class Fitness {
    private static final List<String> BOILERPLATE = Table.rows(Fitness.class, "boilerplate.tsv")
            .map(row -> row.get(1).toLowerCase(Locale.ROOT))
            .toList();

    private static final int FEWEST_WORDS = 4;

    /// The share of a draft's words that the headline has, from which on the draft adds nothing.
    private static final double REPEATS = 0.8;

    private static final String CLOSERS = "\"'”’»›)]」』）";

    private final Set<String> headline = new HashSet<>();

    Fitness(String headline, Locale language) {
        for (Token word : Words.of(language).tokens(headline)) if (!word.stop()) this.headline.add(word.stem());
    }

    /// `sentence` is what the draft was made of.
    boolean fits(Draft draft, String sentence) {
        return draft.words().size() >= FEWEST_WORDS
                && !endsOpen(sentence)
                && !endsOpen(draft.text())
                && !isFragment(draft.text())
                && !isBoilerplate(draft.text())
                && !repeatsHeadline(draft);
    }

    /// A question, a text cut off by the publisher, or the beginning of a list.
    private static boolean endsOpen(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) end--;
        String bare = text.substring(0, end);
        return bare.endsWith("…")
                || bare.endsWith("...")
                || bare.endsWith(":")
                || bare.endsWith("：")
                || isQuestion(bare);
    }

    private static boolean isQuestion(String text) {
        return text.endsWith("?") || text.endsWith("？") || text.endsWith("؟") || text.endsWith("\u037e");
    }

    /// A part of a longer quotation: a mark opens or closes that has no other half.
    private static boolean isFragment(String text) {
        long low = count(text, '„');
        long left = count(text, '“');
        long right = count(text, '”');
        return count(text, '"') % 2 != 0
                || count(text, '«') != count(text, '»')
                || count(text, '「') != count(text, '」')
                || (left == 0 ? (low + right) % 2 != 0 : left != low + right);
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static boolean isBoilerplate(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return BOILERPLATE.stream().anyMatch(lower::startsWith)
                || lower.contains("http://")
                || lower.contains("https://")
                || lower.contains("www.")
                || lower.startsWith("©");
    }

    private boolean repeatsHeadline(Draft draft) {
        Set<String> words = new HashSet<>(draft.content());
        long shared = words.stream().filter(headline::contains).count();
        return !words.isEmpty() && shared >= REPEATS * words.size();
    }
}
