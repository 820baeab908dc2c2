package standfirst.keypoint;

import java.util.List;
import standfirst.language.Lexicon;

/// Checks a claim against a source in another language by what needs no common words: numbers in any digits, dates,
/// names by their sound, and whether something is denied.
final class AcrossLanguages {
    static final String NOTHING = "It holds no name, number or date that could be looked for in another language.";

    /// A name that is heard so badly is another one.
    private static final double HARDLY = 0.6;

    private static final double GROUNDED = 0.6;

    private AcrossLanguages() {}

    static ClaimCheck check(Comparison compared, List<Evidence> evidence) {
        double share = compared.cover().share();
        for (Veto.Objection objection : new FactVeto().against(compared))
            if (objection.certain())
                return ClaimCheck.refused(share / 2, objection.reason(), objection.detail(), evidence);
        for (Piece piece : compared.cover().pieces())
            if (piece.kind() == Piece.Kind.NAME && piece.best() < HARDLY)
                return ClaimCheck.refused(
                        share / 2, Reason.NAME, "The source does not name “" + piece.stem() + "”.", evidence);
        if (isDenied(compared))
            return ClaimCheck.refused(
                    share / 2, Reason.POLARITY, "One side denies something, the other does not.", evidence);
        if (share < GROUNDED) return ClaimCheck.refused(share, Reason.DOUBTFUL, NOTHING, evidence);
        return ClaimCheck.passed(share, evidence);
    }

    private static boolean isDenied(Comparison compared) {
        boolean known = Lexicon.of(compared.claim().language()).known()
                && Lexicon.of(compared.copy().language()).known();
        return known && compared.claim().has("negation") != compared.evidenceHas("negation");
    }
}
