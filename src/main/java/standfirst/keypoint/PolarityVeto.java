package standfirst.keypoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standfirst.language.Lexicon;

/// What the source denies is not affirmed, and what goes up there does not go down here.
final class PolarityVeto implements Veto {
    /// So many of the words beside a negation must be on both sides for it to be about the same.
    private static final double SAME = 0.6;

    private static final String LOST = "The source says “%s”, the claim does not.";
    private static final String ADDED = "The claim says “%s”, the source does not.";
    private static final String TURNED = "The source says the opposite of “%s”.";

    @Override
    public List<Objection> against(Comparison compared) {
        Line claim = compared.claim();
        List<Lexicon.Hit> denies = claim.hits("negation");
        List<Lexicon.Hit> denied = compared.main().hits("negation");
        Optional<Lexicon.Hit> turned = turned(claim, compared.evidence());
        if (denies.isEmpty() == denied.isEmpty()) return turned(compared, turned, denied.isEmpty());
        // a negation against a word's opposite says the same: "does not close" is "stays open"
        if (turned.isPresent()) return List.of();
        List<Objection> objections = new ArrayList<>();
        for (Lexicon.Hit hit : denies.isEmpty() ? denied : List.<Lexicon.Hit>of())
            objections.add(
                    Objection.about(Reason.POLARITY, LOST, compared.main(), hit, compared.claimed(hit, 1, 2) >= SAME));
        for (Lexicon.Hit hit : denied.isEmpty() && !compared.evidenceHas("negation") ? denies : List.<Lexicon.Hit>of())
            objections.add(Objection.about(Reason.POLARITY, ADDED, claim, hit, compared.said(hit, 1, 2) >= SAME));
        return objections;
    }

    private static List<Objection> turned(Comparison compared, Optional<Lexicon.Hit> turned, boolean plain) {
        return turned.map(hit -> List.of(Objection.about(Reason.POLARITY, TURNED, compared.claim(), hit, plain)))
                .orElse(List.of());
    }

    /// A word whose opposite is in the evidence, while neither it nor another of its side is.
    private static Optional<Lexicon.Hit> turned(Line claim, List<Line> evidence) {
        Set<String> said = new HashSet<>();
        for (Line line : evidence) for (Lexicon.Hit hit : line.hits("opposite")) said.add(hit.value());
        Set<String> claimed = new HashSet<>();
        for (Lexicon.Hit hit : claim.hits("opposite")) claimed.add(hit.value());
        for (Lexicon.Hit hit : claim.hits("opposite")) {
            String other = opposite(hit.value());
            if (!said.contains(hit.value()) && said.contains(other) && !claimed.contains(other))
                return Optional.of(hit);
        }
        return Optional.empty();
    }

    private static String opposite(String side) {
        String axis = side.substring(0, side.length() - 1);
        return axis + (side.endsWith("+") ? "-" : "+");
    }
}
