package standfirst.translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standfirst.language.Lexicon;
import standfirst.language.Table;
import standfirst.language.Token;

/// What the source denies outright, the translation denies in some way.
final class NegationProof implements Proof {
    private static final Map<String, List<String>> DENIALS = Table.wordsByKey(NegationProof.class, "denials.tsv");

    @Override
    public Optional<Finding> read(Pair pair) {
        if (!Lexicon.of(pair.target().language()).known()) return Optional.empty();
        return denial(pair.source())
                .filter(word -> !denies(pair.target()))
                .map(word -> new Finding("negation", "without “" + word + "”"));
    }

    private static boolean denies(Side side) {
        return side.hits().stream().anyMatch(hit -> hit.kind().equals("negation"));
    }

    private static Optional<String> denial(Side side) {
        List<String> denials = DENIALS.getOrDefault(side.language().getLanguage(), List.of());
        return side.tokens().stream()
                .map(Token::text)
                .filter(word -> denials.stream().anyMatch(denial -> is(denial, word.toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    private static boolean is(String denial, String word) {
        return denial.startsWith("*") ? word.endsWith(denial.substring(1)) : word.equals(denial);
    }
}
