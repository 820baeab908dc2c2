package standfirst.keypoint;

import java.util.List;
import java.util.Optional;
import standfirst.language.Quantity;
import standfirst.language.Token;

/// Every number of the claim stands in its evidence, with its unit, or rounded in a way that keeps the meaning.
final class NumberVeto implements Veto {
    @Override
    public Optional<Objection> against(Line claim, List<Line> evidence, Copy copy) {
        boolean sameLanguage = claim.language().equals(copy.language());
        for (Quantity number : claim.numbers()) {
            boolean said = evidence.stream().anyMatch(line -> says(line, number, sameLanguage));
            if (!said) return Objection.of(Reason.NUMBER, detail(claim, number, evidence));
            if (sameLanguage) {
                Optional<String> other = countedOtherwise(claim, number, evidence);
                if (other.isPresent())
                    return Objection.of(
                            Reason.NUMBER,
                            "The source does not say “" + counted(claim, number) + "” but “" + other.get() + "”.");
            }
        }
        return Optional.empty();
    }

    private static boolean says(Line line, Quantity number, boolean sameLanguage) {
        for (Quantity said : line.numbers()) if (number.follows(said, sameLanguage)) return true;
        return false;
    }

    private static String detail(Line claim, Quantity number, List<Line> evidence) {
        String told = claim.text().substring(number.start(), number.end());
        return evidence.stream()
                .flatMap(line -> line.numbers().stream().map(said -> line.text().substring(said.start(), said.end())))
                .findFirst()
                .map(said -> "The source does not say “" + told + "”; the nearest sentence says “" + said + "”.")
                .orElse("The source does not say “" + told + "”.");
    }

    /// "12 dead and 5 injured" for "5 dead and 12 injured": each number is there, beside another word.
    private static Optional<String> countedOtherwise(Line claim, Quantity number, List<Line> evidence) {
        Optional<Token> noun = noun(claim, number);
        if (noun.isEmpty()) return Optional.empty();
        Optional<String> other = Optional.empty();
        for (Line line : evidence)
            for (Quantity said : line.numbers()) {
                boolean sameNoun = noun(line, said)
                        .filter(n -> n.stem().equals(noun.get().stem()))
                        .isPresent();
                if (!sameNoun) continue;
                if (number.follows(said, true)) return Optional.empty();
                other = Optional.of(counted(line, said));
            }
        return other;
    }

    private static Optional<Token> noun(Line line, Quantity number) {
        for (Token token : line.content())
            if (token.start() >= number.end())
                return token.start() <= number.end() + 2
                                && !Character.isDigit(token.text().charAt(0))
                        ? Optional.of(token)
                        : Optional.empty();
        return Optional.empty();
    }

    private static String counted(Line line, Quantity number) {
        int end = noun(line, number).map(Token::end).orElse(number.end());
        return line.text().substring(number.start(), end);
    }
}
