package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            Optional<String> other = countedOtherwise(line, number, noun.get().stem());
            if (other.isPresent()) return other;
        }
        return Optional.empty();
    }

    private static Optional<String> countedOtherwise(Line line, Quantity number, String noun) {
        Optional<String> other = Optional.empty();
        boolean countsAnother = false;
        for (Quantity said : line.numbers()) {
            boolean same = noun(line, said).filter(n -> n.stem().equals(noun)).isPresent();
            if (number.follows(said, true) && same) return Optional.empty();
            countsAnother |= number.follows(said, true) && noun(line, said).isPresent();
            if (same) other = Optional.of(counted(line, said));
        }
        return countsAnother ? other : Optional.empty();
    }

    private static Optional<Token> noun(Line line, Quantity number) {
        for (Token token : line.tokens())
            if (token.start() >= number.end()) {
                boolean next = token.start() <= number.end() + 2 && !token.stop();
                return next && !Character.isDigit(token.text().charAt(0)) ? Optional.of(token) : Optional.empty();
            }
        return Optional.empty();
    }

    private static String counted(Line line, Quantity number) {
        int end = noun(line, number).map(Token::end).orElse(number.end());
        return line.text().substring(number.start(), end);
    }
}
