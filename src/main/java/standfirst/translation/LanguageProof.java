package standfirst.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.language.Guess;
import standfirst.language.LanguageDetector;
import standfirst.language.Token;

/// The translation is in its language, and no run of the source's words is left in it.
final class LanguageProof implements Proof {
    /// Of the letters; names in Latin letters are common in Chinese.
    private static final double LEAST_OWN_LETTERS = 0.4;

    /// A name or the title of a song may hold two small words.
    private static final int MOST_SMALL_WORDS = 2;

    /// Of the words, when the languages share a script: Spanish and Portuguese share some.
    private static final double MOST_SHARED = 0.2;

    /// Of the words: news in languages with a list of them has more.
    private static final double FEW_STOP_WORDS = 0.12;

    /// Below, the detector guesses.
    private static final int SHORTEST_FOR_DETECTOR = 60;

    private static final double SURE = 0.95;

    private final LanguageDetector detector = new LanguageDetector();

    @Override
    public Optional<Finding> read(Pair pair) {
        if (Scripts.share(pair.target().text(), pair.target().language()) < LEAST_OWN_LETTERS)
            return Optional.of(new Finding("language", "letters of another language"));
        return left(pair).or(() -> mixed(pair)).or(() -> other(pair.target()));
    }

    /// A word that begins in one script and goes on in Latin letters, as a small model leaves them: “लATEST”. Names
    /// from
    /// the source may have a word written onto them (“وBBC”).
    private static Optional<Finding> mixed(Pair pair) {
        Locale language = pair.target().language();
        if (Scripts.shared(language, Locale.ENGLISH)) return Optional.empty();
        return Scripts.mixed(pair.target().text(), language)
                .filter(latin -> !pair.source().text().contains(latin))
                .findFirst()
                .map(latin -> new Finding("language", "“" + latin + "”"));
    }

    private static Optional<Finding> left(Pair pair) {
        Run run = Run.longest(pair.source().words(), pair.target().words());
        if (run.length() == 0) return Optional.empty();
        List<Token> words = pair.target().tokens().subList(run.at(), run.at() + run.length());
        long small = words.stream().filter(LanguageProof::isSmall).count();
        int all = pair.target().tokens().size();
        boolean whole = 2 * run.length() > all;
        boolean kindred = Scripts.shared(pair.source().language(), pair.target().language());
        if (small <= (whole ? 0 : MOST_SMALL_WORDS) || kindred && run.length() < MOST_SHARED * all)
            return Optional.empty();
        return Optional.of(new Finding("language", "“" + pair.target().part(words) + "”"));
    }

    /// Neither a number nor, where there are capitals, a name.
    private static boolean isSmall(Token token) {
        int first = token.text().codePointAt(0);
        return Character.isLetter(first) && !Character.isUpperCase(first);
    }

    /// The detector is asked only where the small words of the language are missing: it takes longer than all the rest.
    private Optional<Finding> other(Side target) {
        long stop = target.tokens().stream().filter(Token::stop).count();
        if (target.text().length() < SHORTEST_FOR_DETECTOR
                || stop >= FEW_STOP_WORDS * target.tokens().size()) return Optional.empty();
        Guess guess = detector.detect(target.text(), target.language());
        return guess.language().equals(target.language()) || guess.confidence() < SURE
                ? Optional.empty()
                : Optional.of(new Finding("language", guess.language().getLanguage()));
    }
}
