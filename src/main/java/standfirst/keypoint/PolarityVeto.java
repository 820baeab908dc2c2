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

    /// The value of words that deny only what stands beside them: "without".
    private static final String WEAK = "weak";

    private static final Set<String> VERB_BEFORE = Set.of("de", "nl", "ja", "ko", "tr", "ta", "bn");

    private static final String LOST = "The source says “%s”, the claim does not.";
    private static final String ADDED = "The claim says “%s”, the source does not.";
    private static final String TURNED = "The source says the opposite of “%s”.";

    @Override
    public List<Objection> against(Comparison compared) {
        Line claim = compared.claim();
        List<Lexicon.Hit> denies = claim.hits("negation");
        List<Lexicon.Hit> denied = compared.main().hits("negation");
        Optional<Lexicon.Hit> turned = turned(claim, compared.evidence());
        List<Objection> objections = new ArrayList<>();
        if (denies.isEmpty() == denied.isEmpty())
            turned.ifPresent(
                    hit -> objections.add(Objection.about(Reason.POLARITY, TURNED, claim, hit, denied.isEmpty())));
        // a negation against a word's opposite says the same: "does not close" is "stays open"
        if (turned.isPresent()) return objections;
        if (denies.isEmpty()) lost(compared, objections);
        else if (!compared.evidenceHas("negation") && !isSaidOtherwise(compared)) added(compared, denies, objections);
        return objections;
    }

    private static void lost(Comparison compared, List<Objection> objections) {
        for (Line line : compared.evidence())
            for (Lexicon.Hit hit : line.hits("negation")) {
                boolean same = deniesTheSame(compared, line, hit);
                if (same || line == compared.main())
                    objections.add(Objection.about(Reason.POLARITY, LOST, line, hit, same));
            }
    }

    /// The word that is denied, which stands after the negation or, in some languages, before it, is one of the
    /// claim's,
    /// and so are most of those around.
    private static boolean deniesTheSame(Comparison compared, Line line, Lexicon.Hit negation) {
        if (negation.value().equals(WEAK) || compared.claimed(line, negation, 1, 2) < SAME) return false;
        boolean verbBefore = VERB_BEFORE.contains(line.language().getLanguage());
        return compared.claimed(line, negation, 0, 1) == 1 || verbBefore && compared.claimed(line, negation, 1, 0) == 1;
    }

    private static void added(Comparison compared, List<Lexicon.Hit> denies, List<Objection> objections) {
        for (Lexicon.Hit hit : denies) {
            boolean same = compared.said(hit, 1, 2) >= SAME && !hit.value().equals(WEAK);
            objections.add(Objection.about(Reason.POLARITY, ADDED, compared.claim(), hit, same));
        }
    }

    /// "is closed on Mondays" for "does not open on Mondays", or "turned down" for "refused".
    private static boolean isSaidOtherwise(Comparison compared) {
        Set<String> said = new HashSet<>();
        for (Line line : compared.evidence()) for (Lexicon.Hit hit : line.hits("opposite")) said.add(hit.value());
        for (Lexicon.Hit hit : compared.claim().hits("opposite")) {
            boolean negative = compared.claim().hits("negation").stream()
                    .anyMatch(no -> no.start() < hit.end() && hit.start() < no.end());
            if (said.contains(negative ? hit.value() : opposite(hit.value()))) return true;
        }
        return false;
    }

    /// A word whose opposite is in the evidence, while neither it nor another of its side is.
    private static Optional<Lexicon.Hit> turned(Line claim, List<Line> evidence) {
        Set<String> said = new HashSet<>();
        for (Line line : evidence) for (Lexicon.Hit hit : line.hits("opposite")) said.add(hit.value());
        Set<String> claimed = new HashSet<>();
        for (Lexicon.Hit hit : claim.hits("opposite")) claimed.add(hit.value());
        for (Lexicon.Hit hit : claim.hits("opposite")) {
            String other = opposite(hit.value());
            if (!said.contains(hit.value())
                    && evidence.getFirst().hits("opposite").stream()
                            .anyMatch(o -> o.value().equals(other))
                    && !claimed.contains(other)) return Optional.of(hit);
        }
        return Optional.empty();
    }

    private static String opposite(String side) {
        String axis = side.substring(0, side.length() - 1);
        return axis + (side.endsWith("+") ? "-" : "+");
    }
}
