package standfirst.edition;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import standfirst.language.Numbers;
import standfirst.language.Quantity;
import standfirst.language.Token;
import standfirst.language.Words;

/// What a text says, as far as its words and numbers tell: enough to find two texts of one language that say the same.
record Claim(Set<String> words, Set<Double> numbers) {
    /// The share of a text's content words. Set by eye on the points of the sample day: what is left out as said before
    /// is lost, so that has to be surer than what is only put beside another point.
    private static final double SAME = 0.7;

    private static final double OF_THE_SAME = 0.6;

    /// Two words in common are a topic, and no statement.
    private static final int FEWEST = 3;

    static Claim of(String text, Locale language) {
        List<Quantity> quantities = Numbers.of(language).find(text);
        Set<String> words = Words.of(language).tokens(text).stream()
                .filter(token -> !token.stop() && !isNumber(token, quantities))
                .map(Token::stem)
                .collect(toSet());
        return new Claim(words, quantities.stream().map(Quantity::value).collect(toSet()));
    }

    private static boolean isNumber(Token token, List<Quantity> quantities) {
        return Character.isDigit(token.text().codePointAt(0))
                || quantities.stream()
                        .anyMatch(number -> number.start() <= token.start() && token.end() <= number.end());
    }

    /// Whether it says nothing that the other does not say.
    boolean repeats(Claim other) {
        return share(other, words) >= SAME && other.numbers.containsAll(numbers);
    }

    /// Whether both say the same of something, with another number each.
    boolean disagrees(Claim other) {
        return likeness(other) >= OF_THE_SAME
                && !numbers.containsAll(other.numbers)
                && !other.numbers.containsAll(numbers);
    }

    /// The share of the shorter text's words that the longer one has too.
    double likeness(Claim other) {
        return share(other, words.size() <= other.words.size() ? words : other.words);
    }

    private double share(Claim other, Set<String> of) {
        Set<String> common = new HashSet<>(words);
        common.retainAll(other.words);
        return common.size() < FEWEST ? 0 : (double) common.size() / of.size();
    }
}
