package standfirst.keypoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import standfirst.article.Article;
import standfirst.article.Segmenter;
import standfirst.article.Sentence;

/// Checks points without a model: a point is grounded when up to three sentences cover it and nothing in it, number,
/// date, name or turn of meaning, is missing from them.
public final class CoverVerifier implements Verifier {
    /// As it stands in an edition's provenance; a change that decides otherwise counts the version up.
    public static final Check CHECK = new Check("cover", "3");

    /// From this score on a claim is grounded, and from the lower one on it is doubtful; chosen on the open pairs,
    /// where
    /// the score then flags hardly a right claim that no veto flags.
    private static final double GROUNDED = 0.04;

    private static final double DOUBTFUL = 0.03;

    /// So much of a claim's weight must stand in its evidence: nearly every paraphrase has more, and of 726 sentences
    /// taken from other articles one has.
    private static final double COVERED = 0.40;

    static final List<Veto> VETOES = List.of(
            new FactVeto(),
            new NumberVeto(),
            new PairVeto(),
            new NameVeto(),
            new HomeVeto(),
            new QuoteVeto(),
            new RoleVeto(),
            new PolarityVeto(),
            new SwapVeto(),
            new HedgeVeto(),
            new AttributionVeto(),
            new AddedVeto());

    private static final String NOTHING = "Too little of it stands in the source.";

    @Override
    public List<Verdict> verify(List<KeyPoint> points, Article article) {
        Copy copy = Copy.of(article);
        return points.stream()
                .map(point -> check(point.text(), article.language(), point.cited(), copy)
                        .of(point))
                .toList();
    }

    /// Checks a claim of one or more sentences: the one that is least supported decides.
    public ClaimCheck check(String claim, Locale language, Copy copy) {
        return check(claim, language, List.of(), copy);
    }

    private ClaimCheck check(String claim, Locale language, List<Integer> cited, Copy copy) {
        if (cited.stream()
                .anyMatch(number -> number < 0 || number >= copy.lines().size()))
            return ClaimCheck.refused(
                    0, Reason.CITED_SENTENCE_MISSING, "It cites a sentence that the source does not have.", List.of());
        List<Evidence> repeated = copy.repeated(claim);
        if (!repeated.isEmpty()) return ClaimCheck.passed(1, repeated);
        List<ClaimCheck> checks = new Segmenter()
                .segment(claim, language).stream()
                        .map(Sentence::text)
                        .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetterOrDigit))
                        .map(sentence -> sentence(copy.read(sentence, language), cited, copy))
                        .toList();
        if (checks.isEmpty()) return ClaimCheck.refused(0, Reason.NO_SENTENCE, "It says nothing.", List.of());
        ClaimCheck worst = checks.stream()
                .min(Comparator.comparing(ClaimCheck::grounded).thenComparingDouble(ClaimCheck::score))
                .orElseThrow();
        return new ClaimCheck(worst.score(), worst.reason(), worst.detail(), evidence(checks));
    }

    /// The features of each sentence of a claim, for training.
    public List<Map<String, Double>> features(String claim, Locale language, Copy copy) {
        return new Segmenter()
                .segment(claim, language).stream()
                        .map(sentence -> copy.read(sentence.text(), language))
                        .map(line -> Comparison.of(line, copy, Cover.of(line, copy, List.of())))
                        .filter(compared -> !compared.evidence().isEmpty())
                        .map(compared -> Features.of(compared, objections(compared)))
                        .toList();
    }

    private static List<Evidence> evidence(List<ClaimCheck> checks) {
        return checks.stream()
                .flatMap(check -> check.evidence().stream())
                .distinct()
                .toList();
    }

    private static ClaimCheck sentence(Line claim, List<Integer> cited, Copy copy) {
        OptionalInt verbatim = Verbatim.find(claim, copy);
        if (verbatim.isPresent()) return ClaimCheck.passed(1, List.of(copy.evidence(verbatim.getAsInt())));
        Cover cover = Cover.of(claim, copy, cited);
        List<Evidence> evidence =
                new ArrayList<>(cover.lines().stream().map(copy::evidence).toList());
        if (cover.lines().isEmpty()) return nothing(claim, copy);
        Comparison compared = Comparison.of(claim, copy, cover);
        if (!compared.sameLanguage()) return AcrossLanguages.check(compared, evidence);
        Map<Veto, List<Veto.Objection>> objections = objections(compared);
        double score = Odds.trained().of(Features.of(compared, objections));
        for (List<Veto.Objection> all : objections.values())
            for (Veto.Objection objection : all)
                if (objection.certain())
                    return ClaimCheck.refused(score, objection.reason(), objection.detail(), evidence);
        if (score >= GROUNDED && cover.share() >= COVERED) return ClaimCheck.passed(score, evidence);
        Reason reason = score >= DOUBTFUL ? Reason.DOUBTFUL : Reason.NO_SENTENCE;
        return ClaimCheck.refused(score, reason, NOTHING, evidence);
    }

    /// A claim in another language may hold nothing that can be compared: neither names nor numbers.
    private static ClaimCheck nothing(Line claim, Copy copy) {
        boolean abroad = !claim.language().equals(copy.language())
                && claim.names().isEmpty()
                && claim.numbers().isEmpty()
                && claim.days().isEmpty();
        return abroad
                ? ClaimCheck.refused(DOUBTFUL, Reason.DOUBTFUL, AcrossLanguages.NOTHING, List.of())
                : ClaimCheck.refused(0, Reason.NO_SENTENCE, NOTHING, List.of());
    }

    private static Map<Veto, List<Veto.Objection>> objections(Comparison compared) {
        Map<Veto, List<Veto.Objection>> objections = new LinkedHashMap<>();
        for (Veto veto : VETOES) objections.put(veto, veto.against(compared));
        return objections;
    }
}
