package standfirst.keypoint;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import standfirst.article.Datelines;
import standfirst.language.Token;
import standfirst.language.Words;

/// Takes off a sentence what a point can do without, as long as what it claims stays the same.
final class Shortening {
    /// Words. People's points in English have 13 on average, and one in a hundred has more than this.
    private static final int LONG = 25;

    /// The same length where what is counted is less than a word, by how many of them a news text has for each English
    /// word: Vietnamese syllables (1.4), the dictionary's pieces of Japanese (1.24) and Thai (1.5).
    private static final Map<String, Integer> LONG_IN_PIECES = Map.of("vi", 35, "ja", 31, "th", 37);

    private static final String COMMAS = ",،、，";

    private final Locale language;
    private final Words words;
    private final Openings openings;

    Shortening(Locale language) {
        this.language = language;
        words = Words.of(language);
        openings = Openings.of(language);
    }

    static int longest(Locale language) {
        return LONG_IN_PIECES.getOrDefault(language.getLanguage(), LONG);
    }

    Draft draft(int number, String sentence) {
        String whole = withoutOpening(Datelines.takenOff(sentence));
        String text = Cuts.of(language).shortened(whole, longest(language));
        return new Draft(number, text, words.tokens(text));
    }

    /// "However, talks go on" begins well without its first word, "But talks go on" too.
    private String withoutOpening(String text) {
        List<Token> tokens = words.tokens(text.length() > 80 ? text.substring(0, 80) : text);
        if (tokens.isEmpty() || tokens.getFirst().start() > 0) return text;
        int length = openings.connective(tokens);
        if (length > 0
                && tokens.size() > length
                && commaAfter(text, tokens.get(length - 1).end()))
            return begun(text, tokens.get(length).start());
        length = openings.conjunction(tokens);
        if (length > 0 && tokens.size() > length && isOnlySpace(text, tokens, length))
            return begun(text, tokens.get(length).start());
        return text;
    }

    private static boolean commaAfter(String text, int end) {
        return end < text.length() && COMMAS.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isOnlySpace(String text, List<Token> tokens, int length) {
        return text.substring(tokens.get(length - 1).end(), tokens.get(length).start())
                .isBlank();
    }

    private String begun(String text, int start) {
        int second = text.offsetByCodePoints(start, 1);
        return text.substring(start, second).toUpperCase(language) + text.substring(second);
    }
}
