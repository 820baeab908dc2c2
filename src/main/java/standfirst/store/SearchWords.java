package standfirst.store;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Words as they are searched for, in every script: in lower case, without accents and vowel signs where people leave
/// them out when they type, and letter by letter where writing parts no words. `ciudad` finds `Ciudád`, `العبارات`
/// finds
/// `العبّارات`, `电梯` finds `加装三千部电梯`.
final class SearchWords {
    private static final Normalizer2 APART = Normalizer2.getNFKDInstance();

    private static final Set<Integer> UNSPACED = Set.of(
            UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR);

    /// Whose marks are accents, points and vowel signs; those of Indic scripts are letters.
    private static final Set<Integer> MARKED =
            Set.of(UScript.LATIN, UScript.GREEK, UScript.CYRILLIC, UScript.ARABIC, UScript.HEBREW);

    /// A beginning of fewer letters would find half the archive.
    private static final int BEGINNING = 3;

    /// Longer ones are nobody's words, and more than a database takes for one.
    private static final int LONGEST = 200;

    /// In characters: more than any story has, and less than the megabyte that PostgreSQL takes for one text.
    private static final int LONGEST_TEXT = 200_000;

    /// More words are a text, and no question.
    private static final int MOST = 16;

    private SearchWords() {}

    /// As they are kept, in their order.
    static List<String> of(String text) {
        return words(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }

    /// What was typed between two spaces: a word, or a run of letters that writing parts no words in.
    record Phrase(List<String> words) {
        boolean isBeginning() {
            return words.size() == 1 && words.getFirst().length() >= BEGINNING;
        }
    }

    /// What is asked for; nothing if there is nothing to look for in it.
    static Stream<Phrase> asked(String asked) {
        return List.of(asked.strip().split("\\s++")).stream()
                .limit(MOST)
                .map(SearchWords::words)
                .filter(words -> !words.isEmpty())
                .map(Phrase::new);
    }

    /// Whether a text has one of the words that were asked for.
    static boolean hasAny(String text, String asked) {
        List<String> words = words(text);
        return words(asked).stream()
                .anyMatch(word -> words.stream().anyMatch(said -> said.equals(word) || begins(said, word)));
    }

    /// Whether a text has all that was asked for, as both databases would say.
    static boolean hasAll(String text, String asked) {
        List<String> words = of(text);
        return asked(asked)
                .allMatch(phrase -> phrase.isBeginning()
                        ? words.stream()
                                .anyMatch(said -> said.startsWith(phrase.words().getFirst()))
                        : Collections.indexOfSubList(words, phrase.words()) >= 0);
    }

    private static boolean begins(String said, String word) {
        return word.length() >= BEGINNING && said.startsWith(word);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int script = UScript.COMMON;
        for (int c : APART.normalize(text.toLowerCase(Locale.ROOT)).codePoints().toArray()) {
            boolean mark = isMark(c);
            if (!mark) script = UScript.getScript(c);
            if (mark && (word.isEmpty() || MARKED.contains(script))) continue;
            if (!mark && (!Character.isLetterOrDigit(c) || UNSPACED.contains(script) || wasUnspaced(word)))
                end(word, words);
            if ((mark || Character.isLetterOrDigit(c)) && word.length() < LONGEST) word.appendCodePoint(digit(c));
        }
        end(word, words);
        return words;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> c == 'ـ';
        };
    }

    private static boolean wasUnspaced(StringBuilder word) {
        return !word.isEmpty() && UNSPACED.contains(UScript.getScript(word.codePointAt(0)));
    }

    private static int digit(int c) {
        return UCharacter.isDigit(c) ? '0' + UCharacter.digit(c) : c;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) words.add(word.toString());
        word.setLength(0);
    }
}
