package standfirst.edition;

import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standfirst.language.Numbers;
import standfirst.language.Quantity;
import standfirst.language.Token;
import standfirst.language.Words;

/// Something in an article that translation leaves as it is, known by its `key`: a number by its value, a name by its
/// consonants. In scripts without capitals every word may be a name; it counts when another language has it as one.
record Anchor(String key, String stem, Sound sound, boolean caseless, boolean vowels, double bits) {
    /// As much of an article as [Wording] looks at.
    private static final int WORDS = 300;

    private static final int CHARACTERS = WORDS * 8;

    /// Shorter skeletons are heard in any text.
    private static final int CONSONANTS = 3;

    /// One consonant out of six classes, less what languages have in common in forming words.
    private static final double BITS_OF_CONSONANT = 1.6;

    private static final double BITS_OF_DIGIT = 2;

    /// Ages, scores and days of the month stand everywhere.
    private static final double BITS_OF_TWO_DIGITS = 3.5;

    /// Up to a dozen, things are counted in every article.
    private static final int DOZEN = 12;

    /// How much of a word must be heard in another for the two to be one name.
    private static final double HEARD = 0.6;

    private static final double HEARD_WITHOUT_VOWELS = 0.7;

    private static final Set<String> NOT_COUNTED = Set.of("clock", "ordinal", "part", "times");
    private static final Set<Integer> WITHOUT_VOWELS = Set.of(UScript.ARABIC, UScript.HEBREW);
    private static final Sound SILENT = new Sound("", "");

    static Map<String, Anchor> in(Leaf leaf) {
        String text = leaf.title() + "\n" + leaf.text();
        String beginning = text.substring(0, Math.min(text.length(), CHARACTERS));
        Map<String, Anchor> anchors = new HashMap<>();
        List<Token> tokens = Words.of(leaf.language()).tokens(beginning);
        for (Token token : tokens.subList(0, Math.min(WORDS, tokens.size())))
            name(token).ifPresent(anchor -> anchors.putIfAbsent(anchor.key, anchor));
        for (Quantity number : Numbers.of(leaf.language()).find(beginning))
            number(number).ifPresent(anchor -> anchors.putIfAbsent(anchor.key, anchor));
        return anchors;
    }

    private static Optional<Anchor> name(Token token) {
        int first = token.text().codePointAt(0);
        boolean caseless = Character.getType(first) == Character.OTHER_LETTER;
        if (token.stop() || !caseless && !Character.isUpperCase(first)) return Optional.empty();
        Sound sound = Sound.of(token.stem());
        int consonants = sound.consonants().length();
        if (consonants < CONSONANTS) return Optional.empty();
        boolean vowels = !WITHOUT_VOWELS.contains(UScript.getScript(first));
        return Optional.of(
                new Anchor(sound.consonants(), token.stem(), sound, caseless, vowels, consonants * BITS_OF_CONSONANT));
    }

    private static Optional<Anchor> number(Quantity number) {
        double value = number.value();
        if (NOT_COUNTED.contains(number.unit()) || isSmall(value) || isYear(number)) return Optional.empty();
        String key = "#" + value;
        double bits = Math.abs(value) < 100 && value == Math.rint(value)
                ? BITS_OF_TWO_DIGITS
                : (1 + significant(value)) * BITS_OF_DIGIT;
        return Optional.of(new Anchor(key, key, SILENT, false, true, bits));
    }

    private static boolean isSmall(double value) {
        return value <= DOZEN && value == Math.rint(value);
    }

    private static boolean isYear(Quantity number) {
        return number.value() >= 1900
                && number.value() <= 2100
                && number.digits().length() == 4;
    }

    private static int significant(double value) {
        return new java.math.BigDecimal(Double.toString(Math.abs(value)))
                .stripTrailingZeros()
                .precision();
    }

    /// What it tells that this anchor and that of another article have the same key: its bits, or part of them where
    /// two
    /// words are only alike. Two words without capitals must be the same word: every word of both is looked at.
    double evidence(Anchor other) {
        if (stem.equals(other.stem)) return bits;
        if (caseless && other.caseless) return 0;
        boolean both = vowels && other.vowels;
        double heard = sound.agrees(other.sound, both);
        return heard < (both ? HEARD : HEARD_WITHOUT_VOWELS) ? 0 : bits * heard;
    }
}
