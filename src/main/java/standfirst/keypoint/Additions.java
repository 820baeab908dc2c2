package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import standfirst.keypoint.Veto.Objection;
import standfirst.language.Lexicon;

/// A further statement ("…, and will offer free coffee") of which the source has no word.
final class Additions {
    private static final String ADDED = "The source says nothing of “%s”.";

    /// So much of a part's weight must be unknown to the source for it to be added, and so much of the rest known.
    private static final double UNKNOWN = 0.7;

    private static final double KNOWN = 0.75;
    private static final int WORDS = 2;

    /// "He is suspected of" or "as the mayor put it" adds nothing.
    private static final Set<String> SPOKEN = Set.of("report", "hedge", "condition", "cause");

    private Additions() {}

    static void in(Comparison compared, List<Objection> objections) {
        List<Integer> cuts = cuts(compared.claim());
        for (int i = 1; i + 1 < cuts.size(); i++) {
            int from = cuts.get(i);
            int to = cuts.get(i + 1);
            if (isUnknown(from, to, compared)) {
                String part = compared.claim().text().substring(from, to).strip();
                objections.add(new Objection(Reason.NO_SENTENCE, ADDED.formatted(part), isJoined(from, compared)));
            }
        }
    }

    /// A part after "and" or "with" is a further statement; one after a comma may be the first in other words.
    private static boolean isJoined(int from, Comparison compared) {
        return compared.claim().hits("joins").stream().anyMatch(hit -> hit.start() == from);
    }

    /// Where the parts of the claim begin: at commas and at words like "and" and "with".
    private static List<Integer> cuts(Line claim) {
        List<Integer> cuts = new ArrayList<>();
        for (Clauses.Clause clause : Clauses.of(claim.text())) cuts.add(clause.start());
        for (Lexicon.Hit hit : claim.hits("joins")) cuts.add(hit.start());
        cuts.add(claim.text().length());
        return cuts.stream().distinct().sorted().toList();
    }

    private static boolean isUnknown(int from, int to, Comparison compared) {
        for (Lexicon.Hit hit : compared.claim().hits())
            if (SPOKEN.contains(hit.kind()) && hit.start() >= from && hit.end() <= to) return false;
        double inside = 0;
        double unknown = 0;
        double rest = 0;
        double known = 0;
        int words = 0;
        for (Piece piece : compared.cover().pieces()) {
            if (piece.start() >= from && piece.end() <= to) {
                if (piece.isFact()) return false;
                inside += piece.weight();
                unknown += piece.best() == 0 ? piece.weight() : 0;
                words += piece.best() == 0 ? 1 : 0;
            } else {
                rest += piece.weight();
                known += piece.weight() * piece.best();
            }
        }
        return words >= WORDS && unknown >= UNKNOWN * inside && known >= KNOWN * rest;
    }
}
