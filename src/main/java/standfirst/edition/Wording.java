package standfirst.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import standfirst.language.Token;
import standfirst.language.Words;

/// The words that tell an article's event: those of its headline and of its first 300 words, each alone and together
/// with the next one ("car ferry"). Pairs keep apart what single words do not: in languages that write a word as
/// several
/// syllables, and in small talk of the trade ("police said on Tuesday"). Terms are hashes, sorted; `weights` go with
/// them.
record Wording(long[] terms, byte[] weights) {
    /// Where the news is: what comes later is background, and background is shared by different events.
    private static final int WORDS = 300;

    /// About as many characters; in languages of long words it is a few words less.
    private static final int CHARACTERS = WORDS * 8;

    /// A term counts twice when the headline has it or the text repeats it, and no more for being said ten times:
    /// by then it is a word of the language that no list of stop words knew.
    private static final byte TWICE = 2;

    static Wording of(Leaf leaf) {
        Words words = Words.of(leaf.language());
        List<Token> title = beginning(words.tokens(cut(leaf.title())), WORDS / 2);
        Map<Long, Byte> counts = new HashMap<>();
        count(title, TWICE, counts);
        count(beginning(words.tokens(cut(leaf.text())), WORDS - 2 * title.size()), (byte) 1, counts);
        return of(counts);
    }

    private static Wording of(Map<Long, Byte> counts) {
        long[] terms =
                counts.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        byte[] weights = new byte[terms.length];
        for (int i = 0; i < terms.length; i++) weights[i] = counts.getOrDefault(terms[i], (byte) 1);
        return new Wording(terms, weights);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), CHARACTERS));
    }

    private static List<Token> beginning(List<Token> tokens, int atMost) {
        return tokens.subList(0, Math.clamp(atMost, 0, tokens.size()));
    }

    private static void count(List<Token> tokens, byte times, Map<Long, Byte> counts) {
        long before = 0;
        for (Token token : tokens) {
            if (token.stop()) {
                before = 0;
                continue;
            }
            long term = hash(token.stem());
            add(term, times, counts);
            if (before != 0) add(before * 31 + term, times, counts);
            before = term;
        }
    }

    private static void add(long term, byte times, Map<Long, Byte> counts) {
        counts.merge(term, times, (had, more) -> TWICE);
    }

    /// FNV-1a in 64 bits, so that two terms of a day do not fall together.
    private static long hash(String stem) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < stem.length(); i++) hash = (hash ^ stem.charAt(i)) * 0x100000001b3L;
        return hash;
    }
}
