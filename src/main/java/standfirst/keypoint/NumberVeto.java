package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.language.Lexicon;
import standfirst.language.Quantity;
import standfirst.language.Token;

/// A number counts what it counts in the source: "12 dead and 5 injured" is not "5 dead and 12 injured".
final class NumberVeto implements Veto {
    @Override
    public List<Objection> against(Comparison compared) {
        List<Objection> objections = new ArrayList<>();
        Line claim = compared.claim();
        for (Quantity number : claim.numbers())
            countedOtherwise(claim, number, compared.evidence())
                    .ifPresent(other -> objections.add(Objection.certain(
                            Reason.NUMBER,
                            "The source does not say “" + counted(claim, number) + "” but “" + other + "”.")));
        return objections;
    }

    /// What the source counts with another number, while it counts something else with this one.
    private static Optional<String> countedOtherwise(Line claim, Quantity number, List<Line> evidence) {
        Optional<Token> noun = noun(claim, number);
        if (noun.isEmpty()) return Optional.empty();
        for (Line line : evidence) {
            Optional<Quantity> other = countedOtherwise(line, number, noun.get().stem());
            boolean sameSentence = line.numbers().stream().anyMatch(said -> number.follows(said, true));
            boolean bothClaimed =
                    other.isPresent() && claim.numbers().stream().anyMatch(mine -> mine.follows(other.get(), true));
            if (other.isPresent() && (sameSentence || bothClaimed)) return Optional.of(counted(line, other.get()));
        }
        return Optional.empty();
    }

    /// The number that the sentence gives for what the claim counts, unless it is the claim's or it counts nothing
    /// else with the claim's.
    private static Optional<Quantity> countedOtherwise(Line line, Quantity number, String noun) {
        Optional<Quantity> other = Optional.empty();
        for (Quantity said : line.numbers()) {
            Optional<Token> counted = noun(line, said);
            boolean same = counted.filter(n -> n.stem().equals(noun)).isPresent();
            if (number.follows(said, true) && (same || counted.isEmpty())) return Optional.empty();
            if (same) other = Optional.of(said);
        }
        return other;
    }

    /// The content word that follows in the same clause, at most one little word after; none in "2 of 8 bridges", in
    /// "3 more" and after a percentage.
    private static Optional<Token> noun(Line line, Quantity number) {
        if (number.unit().equals("%")) return Optional.empty();
        int end = Clauses.end(line.text(), number.end());
        int little = 0;
        for (Token token : line.tokens()) {
            if (token.start() < number.end()) continue;
            if (token.end() > end || little > 1 || token.text().length() < 2 || !isNoun(line, token))
                return Optional.empty();
            if (!token.stop()) return Optional.of(token);
            little++;
        }
        return Optional.empty();
    }

    private static boolean isNoun(Line line, Token token) {
        for (Quantity number : line.numbers())
            if (number.start() < token.end() && token.start() < number.end()) return false;
        for (Lexicon.Hit hit : line.hits("opposite"))
            if (hit.start() < token.end() && token.start() < hit.end()) return false;
        return true;
    }

    private static String counted(Line line, Quantity number) {
        int end = noun(line, number).map(Token::end).orElse(number.end());
        return line.text().substring(number.start(), end);
    }
}
