package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import standfirst.language.Lexicon;

/// What the source calls possible, planned or conditional is not told as a fact.
final class HedgeVeto implements Veto {
    private static final double SAME = 0.6;
    /// The value of phrases that a claim may hedge with, but that a source need not mean as a hedge: "can".
    private static final String WEAK = "weak";

    private static final String HEDGED = "The source only says “%s”, the claim tells it as a fact.";
    private static final String CONDITIONAL = "The source makes a condition: “%s”.";

    @Override
    public List<Objection> against(Comparison compared) {
        Line claim = compared.claim();
        List<Objection> objections = new ArrayList<>();
        if (!claim.has("hedge") && !claim.has("condition")) add("hedge", HEDGED, compared, objections);
        if (!claim.has("condition")) add("condition", CONDITIONAL, compared, objections);
        return objections;
    }

    private static void add(String kind, String why, Comparison compared, List<Objection> objections) {
        for (Lexicon.Hit hit : compared.main().hits(kind)) {
            if (hit.value().equals(WEAK)) continue;
            boolean certain =
                    compared.claimed(hit, 1, 2) >= SAME && !compared.claim().has("hedge");
            objections.add(Objection.about(Reason.HEDGE, why, compared.main(), hit, certain));
        }
    }
}
