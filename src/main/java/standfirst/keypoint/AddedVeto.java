package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import standfirst.language.Lexicon;

/// Turns of meaning that a claim may not add: a cause, "all" for "some", a superlative.
final class AddedVeto implements Veto {
    private static final String CAUSE = "The source gives no such reason: “%s”.";
    private static final String SCOPE = "The source does not say “%s”.";
    private static final double SAME = 0.5;
    private static final double MOSTLY = 0.4;

    @Override
    public List<Objection> against(Comparison compared) {
        List<Objection> objections = new ArrayList<>();
        if (!compared.evidenceHas("cause"))
            for (Lexicon.Hit hit : compared.claim().hits("cause"))
                objections.add(
                        Objection.about(Reason.CAUSE, CAUSE, compared.claim(), hit, !inOneSentence(compared, hit)));
        add("all", compared, objections);
        add("top", compared, objections);
        if (compared.main().has("some") && !compared.claim().has("some"))
            objections.add(Objection.about(
                    Reason.SCOPE,
                    "The source only says “%s”.",
                    compared.main(),
                    compared.main().hits("some").getFirst(),
                    false));
        return objections;
    }

    private static void add(String kind, Comparison compared, List<Objection> objections) {
        if (compared.evidenceHas(kind)) return;
        for (Lexicon.Hit hit : compared.claim().hits(kind))
            if (!inWord(compared, hit))
                objections.add(
                        Objection.about(Reason.SCOPE, SCOPE, compared.claim(), hit, compared.said(hit, 1, 2) >= SAME));
    }

    /// One sentence tells of both what happened and what the claim gives as its reason.
    private static boolean inOneSentence(Comparison compared, Lexicon.Hit because) {
        List<Piece> before = words(compared, 0, because.start());
        List<Piece> after =
                words(compared, because.end(), compared.claim().text().length());
        for (int line = 0; line < compared.copy().lines().size(); line++)
            if (mostly(before, line) && mostly(after, line)) return true;
        return false;
    }

    private static List<Piece> words(Comparison compared, int from, int to) {
        return compared.cover().pieces().stream()
                .filter(piece -> piece.start() >= from && piece.end() <= to)
                .toList();
    }

    private static boolean mostly(List<Piece> pieces, int line) {
        double all = pieces.stream().mapToDouble(Piece::weight).sum();
        return Cover.held(pieces, line) >= MOSTLY * all;
    }

    /// The very words stand in the evidence, whatever they mean there.
    private static boolean inWord(Comparison compared, Lexicon.Hit hit) {
        String word = compared.claim().folded().part(hit.start(), hit.end());
        return compared.evidence().stream()
                .anyMatch(line -> line.folded().toString().contains(word));
    }
}
