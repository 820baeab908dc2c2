package standfirst.keypoint;

import java.util.List;
import standfirst.keypoint.Veto.Objection;
import standfirst.language.Lexicon;

/// "Because", "led to", "therefore": two facts that a claim links so must be linked in the source, in one sentence or
/// in
/// two neighbours.
final class Reasons {
    private static final String NONE = "The source gives no such reason: “%s”.";

    /// The value of words that may link or not: "after".
    private static final String WEAK = "weak";

    /// The value of words that the reason stands before: "led to", Japanese ため.
    private static final String BACK = "back";

    /// The value of words whose reason is what was said before them: "therefore".
    private static final String SO = "so";

    /// The words of the reason that stand nearest to the link.
    private static final int NEAREST = 3;

    /// Of these, so many tell whether the source knows the reason at all.
    private static final int CLOSE = 2;

    private static final double MOSTLY = 0.4;

    private Reasons() {}

    static void added(Comparison compared, List<Objection> objections) {
        for (Lexicon.Hit link : compared.claim().hits("cause"))
            if (!link.value().equals(WEAK)) weigh(link, compared, objections);
    }

    private static void weigh(Lexicon.Hit link, Comparison compared, List<Objection> objections) {
        boolean back = link.value().equals(BACK) || link.value().equals(SO);
        List<Piece> side = side(link, back, compared);
        List<Piece> rest = compared.cover().pieces().stream()
                .filter(piece -> !side.contains(piece) && !overlaps(piece, link))
                .toList();
        List<Piece> reason = nearest(side, back);
        if (isLinked(reason, rest, compared)) return;
        boolean elsewhere = isSaid(reason, compared) && !isInOneSentence(reason, rest, compared);
        boolean invented = !reason.isEmpty() && isStrange(reason, back) && !isReasoned(rest, compared);
        objections.add(Objection.about(Reason.CAUSE, NONE, compared.claim(), link, invented || elsewhere));
    }

    /// What stands in the link's part of the claim on the side of the reason.
    private static List<Piece> side(Lexicon.Hit link, boolean back, Comparison compared) {
        String text = compared.claim().text();
        int from = Clauses.start(text, link.start());
        int to = Clauses.end(text, link.end());
        boolean saidBefore =
                back && from > 0 && (from == link.start() || link.value().equals(SO));
        int first = saidBefore ? Clauses.start(text, from - 1) : from;
        int last = saidBefore ? from : link.start();
        return compared.cover().pieces().stream()
                .filter(piece -> back
                        ? piece.start() >= first && piece.end() <= last
                        : piece.start() >= link.end() && piece.end() <= to)
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    private static List<Piece> nearest(List<Piece> side, boolean back) {
        List<Piece> words = side.stream().filter(piece -> !piece.isFact()).toList();
        int near = Math.min(NEAREST, words.size());
        return back ? words.subList(words.size() - near, words.size()) : words.subList(0, near);
    }

    private static boolean overlaps(Piece piece, Lexicon.Hit link) {
        return piece.start() < link.end() && link.start() < piece.end();
    }

    /// The source never says the words nearest to the link.
    private static boolean isStrange(List<Piece> reason, boolean back) {
        int from = back ? Math.max(0, reason.size() - CLOSE) : 0;
        return reason.subList(from, Math.min(reason.size(), from + CLOSE)).stream()
                .allMatch(piece -> piece.best() == 0);
    }

    /// A sentence that gives a reason holds words of the claim's reason, and it or a neighbour the rest.
    private static boolean isLinked(List<Piece> reason, List<Piece> rest, Comparison compared) {
        List<Line> lines = compared.copy().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (givesReason(lines.get(i)) && Cover.held(reason, i) > 0 && isNear(rest, i, lines.size())) return true;
        }
        return false;
    }

    private static boolean isSaid(List<Piece> reason, Comparison compared) {
        for (int i = 0; i < compared.copy().lines().size(); i++) if (holdsMostly(reason, i)) return !reason.isEmpty();
        return false;
    }

    /// The source gives a reason for what the claim gives one for, maybe the same in words that nobody knows here.
    private static boolean isReasoned(List<Piece> rest, Comparison compared) {
        List<Line> lines = compared.copy().lines();
        for (int i = 0; i < lines.size(); i++)
            if (givesReason(lines.get(i)) && isNear(rest, i, lines.size())) return true;
        return false;
    }

    /// The sentence or one beside it holds most of these words.
    private static boolean isNear(List<Piece> pieces, int line, int lines) {
        for (int i = Math.max(0, line - 1); i <= Math.min(lines - 1, line + 1); i++)
            if (holdsMostly(pieces, i)) return true;
        return false;
    }

    private static boolean givesReason(Line line) {
        for (Lexicon.Hit link : line.hits("cause")) if (!link.value().equals(WEAK)) return true;
        return false;
    }

    private static boolean isInOneSentence(List<Piece> reason, List<Piece> rest, Comparison compared) {
        for (int i = 0; i < compared.copy().lines().size(); i++)
            if (holdsMostly(reason, i) && holdsMostly(rest, i)) return true;
        return false;
    }

    /// Most of those that the source knows at all.
    private static boolean holdsMostly(List<Piece> pieces, int line) {
        double known = pieces.stream()
                .mapToDouble(piece -> piece.weight() * piece.best())
                .sum();
        return known > 0 && Cover.held(pieces, line) >= MOSTLY * known;
    }
}
