package standfirst.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// A word without a capital, and no part of an address or a number. Shorter ones are units: “mph”.
    private static final Pattern SMALL = Pattern.compile(
            "(?<![\\p{IsLatin}\\d.@/:-])[\\p{IsLatin}&&\\p{Ll}]{4,}+(?![\\p{IsLatin}\\d@/:-]|\\.\\p{IsLatin})");

    private final LanguageDetector detector = new LanguageDetector();

    @Override
    public Optional<Finding> read(Pair pair) {
        if (Scripts.share(pair.target().text(), pair.target().language()) < LEAST_OWN_LETTERS)
            return Optional.of(new Finding("language", "letters of another language"));
        return left(pair).or(() -> inLatin(pair)).or(() -> other(pair.target()));
    }

    /// Where another script than Latin is written: a word of the source that is no name, left as it was, or
    /// a word of two scripts (“लATEST”), as small models make them. Names from the source may have a word
    /// written onto them (“وBBC”). Of 1,140 lines by professional translators one had such a word.
    private static Optional<Finding> inLatin(Pair pair) {
        Locale language = pair.target().language();
        if (Scripts.shared(language, Locale.ENGLISH)) return Optional.empty();
        String source = pair.source().text();
        return Stream.concat(
                        small(pair.target().text()).filter(small(source).collect(Collectors.toSet())::contains),
                        Scripts.mixed(pair.target().text(), language).filter(latin -> !source.contains(latin)))
                .findFirst()
                .map(latin -> new Finding("language", "“" + latin + "”"));
    }

    private static Stream<String> small(String text) {
        return SMALL.matcher(text).results().map(MatchResult::group);
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
