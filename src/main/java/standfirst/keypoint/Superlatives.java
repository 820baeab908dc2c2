package standfirst.keypoint;

import java.util.Optional;
import java.util.Set;
import standfirst.keypoint.Veto.Objection;
import standfirst.language.Lexicon;

/// "The largest", "the first", "ever": a claim lifts nothing above the rest that the source does not lift so.
final class Superlatives {
    private static final String ADDED = "The source does not say “%s”.";
    private static final String AMONG = "The source only says “%s”.";
    private static final double SAME = 0.5;

    /// Values of words that mean much beside a superlative: the first of a row, the last week, only today.
    private static final Set<String> LOOSE = Set.of("first", "last", "only", "weak", "any");

    /// The value of words that make a superlative of whatever follows them: French "le plus", Turkish "en".
    private static final String ANY = "any";

    /// Values that say much the same of what has not been before: "a record", "never so many".
    private static final Set<String> RECORDS = Set.of("big", "ever");

    /// How far "one of" may stand from its superlative, in UTF-16 code units.
    private static final int REACH = 30;

    private Superlatives() {}

    static void added(Comparison compared, java.util.List<Objection> objections) {
        Line claim = compared.claim();
        for (Lexicon.Hit hit : claim.hits("top")) {
            Optional<Lexicon.Hit> among = isAmong(claim, hit) ? Optional.empty() : oneOf(hit, compared);
            if (among.isPresent())
                objections.add(Objection.about(Reason.SCOPE, AMONG, compared.main(), among.get(), true));
            else if (!isSaid(hit, compared) && !Scope.isWritten(hit, compared))
                objections.add(Objection.about(Reason.SCOPE, ADDED, claim, hit, isCertain(hit, compared)));
        }
    }

    /// What the source says in another superlative, or by denying a higher one ("never so much" for "a record"), may be
    /// the same.
    private static boolean isCertain(Lexicon.Hit hit, Comparison compared) {
        if (LOOSE.contains(hit.value()) || compared.main().has("negation") || compared.said(hit, 1, 2) < SAME)
            return false;
        for (Line line : compared.evidence())
            for (Lexicon.Hit other : line.hits("top"))
                if (other.value().equals(ANY) || RECORDS.contains(other.value()) && RECORDS.contains(hit.value()))
                    return false;
        return true;
    }

    private static boolean isSaid(Lexicon.Hit hit, Comparison compared) {
        for (Line line : compared.evidence())
            for (Lexicon.Hit said : line.hits("top")) if (said.value().equals(hit.value())) return true;
        return false;
    }

    /// The nearest sentence says the same of one of several, and the claim of this one.
    private static Optional<Lexicon.Hit> oneOf(Lexicon.Hit hit, Comparison compared) {
        Line main = compared.main();
        Optional<Lexicon.Hit> found = Optional.empty();
        for (Lexicon.Hit said : main.hits("top"))
            if (said.value().equals(hit.value())) {
                if (!isAmong(main, said)) return Optional.empty();
                found = main.hits("among").stream()
                        .filter(among -> isNear(among, said))
                        .findFirst();
            }
        return found;
    }

    private static boolean isAmong(Line line, Lexicon.Hit top) {
        return line.hits("among").stream().anyMatch(among -> isNear(among, top));
    }

    private static boolean isNear(Lexicon.Hit among, Lexicon.Hit top) {
        int gap = among.end() <= top.start() ? top.start() - among.end() : among.start() - top.end();
        return gap <= REACH;
    }
}
