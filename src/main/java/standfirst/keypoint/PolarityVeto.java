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

    private static final double MOST = 0.75;

    /// UTF-16 units between a negation and the word that it turns round.
    private static final int BESIDE = 12;

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
        Optional<Lexicon.Hit> turned = turned(claim, compared.evidence()).or(() -> opposed(claim, compared.evidence()));
        List<Objection> objections = new ArrayList<>();
        turned.ifPresent(hit ->
                objections.add(Objection.about(Reason.POLARITY, TURNED, claim, hit, compared.said(hit, 2, 2) >= SAME)));
        // a negation against a word's opposite says the same: "does not close" is "stays open"
        if (turned.isPresent()) return objections;
        if (denies.isEmpty()) lost(compared, objections);
        else if (!compared.evidenceHas("negation") && !isSaidOtherwise(compared)) added(compared, denies, objections);
        return objections;
    }

    private static void lost(Comparison compared, List<Objection> objections) {
        for (Line line : compared.evidence())
            for (Lexicon.Hit hit : line.hits("negation")) {
                boolean same = deniesTheSame(compared, line, hit) && !claimSaysOtherwise(compared);
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
            boolean same = compared.said(hit, 2, 2) >= MOST && !hit.value().equals(WEAK) && !saysOtherwise(compared);
            objections.add(Objection.about(Reason.POLARITY, ADDED, compared.claim(), hit, same));
        }
    }

    /// Words of ending, lack or restriction deny without a negation: "is closed", "last seen in 1974".
    private static boolean saysOtherwise(Comparison compared) {
        return compared.evidenceHas("lacking");
    }

    private static boolean claimSaysOtherwise(Comparison compared) {
        return compared.claim().has("lacking");
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

    /// A word whose opposite is in the evidence, while neither it nor another of its side is. A negation beside either
    /// turns it round first: "does not close" is on the side of "opens".
    private static Optional<Lexicon.Hit> turned(Line claim, List<Line> evidence) {
        Set<String> said = new HashSet<>();
        for (Line line : evidence) said.addAll(sides(line));
        Set<String> claimed = sides(claim);
        for (Lexicon.Hit hit : claim.hits("opposite")) {
            String side = side(hit, claim);
            String other = opposite(side);
            if (isInName(hit, claim) || sharesSense(hit, claim, evidence)) continue;
            if (!said.contains(side) && sides(evidence.getFirst()).contains(other) && !claimed.contains(other))
                return Optional.of(hit);
        }
        return Optional.empty();
    }

    /// A word in a sense that one of the evidence's words excludes, while the evidence has none in that sense.
    private static Optional<Lexicon.Hit> opposed(Line claim, List<Line> evidence) {
        Line main = evidence.getFirst();
        for (Lexicon.Hit hit : claim.senses()) {
            Set<String> opposites = Lexicon.opposites(hit.value());
            if (opposites.isEmpty() || isInName(hit, claim) || sharesSense(hit, claim, evidence)) continue;
            if (opposites.stream().anyMatch(claim.meanings()::contains)) continue;
            for (Lexicon.Hit said : main.senses())
                if (opposites.contains(said.value())
                        && !isInName(said, main)
                        && isDenied(hit, claim) == isDenied(said, main)) return Optional.of(hit);
        }
        return Optional.empty();
    }

    private static boolean sharesSense(Lexicon.Hit hit, Line claim, List<Line> evidence) {
        for (Lexicon.Hit sense : claim.senses())
            if (sense.start() < hit.end() && hit.start() < sense.end())
                for (Line line : evidence) if (line.meanings().contains(sense.value())) return true;
        return false;
    }

    private static boolean isInName(Lexicon.Hit hit, Line line) {
        boolean capital = hit.start() > 0 && Character.isUpperCase(line.text().charAt(hit.start()));
        return capital && !line.language().getLanguage().equals("de")
                || line.names().stream().anyMatch(name -> name.start() < hit.end() && hit.start() < name.end());
    }

    private static boolean isDenied(Lexicon.Hit hit, Line line) {
        return line.hits("negation").stream().anyMatch(no -> isBeside(no, hit));
    }

    private static Set<String> sides(Line line) {
        Set<String> sides = new HashSet<>();
        for (Lexicon.Hit hit : line.hits("opposite")) if (!isInName(hit, line)) sides.add(side(hit, line));
        return sides;
    }

    private static String side(Lexicon.Hit hit, Line line) {
        return isDenied(hit, line) ? opposite(hit.value()) : hit.value();
    }

    /// A negation that is the word itself ("refuses") is in its side already.
    private static boolean isBeside(Lexicon.Hit negation, Lexicon.Hit word) {
        if (negation.start() < word.end() && word.start() < negation.end()) return false;
        int distance = negation.end() <= word.start() ? word.start() - negation.end() : negation.start() - word.end();
        return distance <= BESIDE;
    }

    private static String opposite(String side) {
        String axis = side.substring(0, side.length() - 1);
        return axis + (side.endsWith("+") ? "-" : "+");
    }
}
