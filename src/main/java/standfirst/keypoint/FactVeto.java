package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import standfirst.language.Day;
import standfirst.language.Token;

/// Every number and date of the claim stands in the source, and with what the claim says of it: in the sentence that
/// holds most of the other words of its clause, or in one that holds nearly as many.
final class FactVeto implements Veto {
    /// A sentence with the number must hold so much of what the best one holds.
    private static final double NEARLY = 0.5;
    /// Content words on either side of a fact that tell what it is said of.
    private static final int BESIDE = 2;
    /// The next sentences often go on about the same thing.
    private static final double NEIGHBOUR = 0.6;

    @Override
    public List<Objection> against(Comparison compared) {
        List<Objection> objections = new ArrayList<>();
        for (Piece fact : compared.cover().pieces()) {
            if (!fact.isFact()) continue;
            String told = compared.claim().text().substring(fact.start(), fact.end());
            Reason reason = fact.kind() == Piece.Kind.DATE ? Reason.DATE : Reason.NUMBER;
            if (!stands(fact)) objections.add(Objection.certain(reason, "The source does not say “" + told + "”."));
            else if (isAnotherDate(fact, compared))
                objections.add(Objection.certain(Reason.DATE, "The source says “" + told + "” of something else."));
            else if (!standsBeside(fact, compared) && isAmongStrangers(fact, compared) && !isPair(fact, compared))
                objections.add(new Objection(
                        Reason.MERGED,
                        "The source says “" + told + "” of something else.",
                        isAmongOthers(fact, compared)));
        }
        return objections;
    }

    /// None of the words next to it in the claim stands in a sentence that has it.
    private static boolean isAmongStrangers(Piece fact, Comparison compared) {
        List<Token> beside = beside(fact, compared.claim());
        for (int line = 0; line < fact.held().length; line++)
            if (fact.held()[line] > 0
                    && isAny(beside, compared.claim(), compared.copy().lines().get(line))) return false;
        return true;
    }

    private static List<Token> beside(Piece fact, Line claim) {
        List<Token> left = claim.content().stream()
                .filter(token -> token.end() <= fact.start())
                .toList();
        List<Token> right = claim.content().stream()
                .filter(token -> token.start() >= fact.end())
                .toList();
        List<Token> beside = new ArrayList<>(left.subList(Math.max(0, left.size() - BESIDE), left.size()));
        beside.addAll(right.subList(0, Math.min(BESIDE, right.size())));
        return beside;
    }

    private static boolean isAny(List<Token> words, Line claim, Line line) {
        return words.stream()
                .anyMatch(word -> line.hasLike(word.stem())
                        || claim.sensesOf(word).stream().anyMatch(line.meanings()::contains));
    }

    private static boolean stands(Piece fact) {
        for (double held : fact.held()) if (held > 0) return true;
        return false;
    }

    /// "both" and "the two" are said of much.
    private static boolean isPair(Piece fact, Comparison compared) {
        return compared.claim().numbers().stream()
                .anyMatch(number -> number.start() == fact.start() && number.value() <= 2);
    }

    /// The sentence that the claim is nearest to has another fact of this kind in its place.
    private static boolean isAmongOthers(Piece fact, Comparison compared) {
        Line main = compared.main();
        if (fact.held()[compared.cover().lines().getFirst()] > 0) return false;
        return fact.kind() == Piece.Kind.NUMBER && !main.numbers().isEmpty();
    }

    /// The sentence that holds most of the date's clause names another day, month or year, of the same exactness, that
    /// the
    /// claim does not name.
    private static boolean isAnotherDate(Piece fact, Comparison compared) {
        if (fact.kind() != Piece.Kind.DATE) return false;
        List<Piece> words = clause(fact, compared);
        int home = 0;
        double beside = 0;
        for (int line = 0; line < fact.held().length; line++) {
            if (Cover.held(words, line) > Cover.held(words, home)) home = line;
            if (fact.held()[line] > 0) beside = Math.max(beside, Cover.held(words, line));
        }
        if (beside >= NEARLY * Cover.held(words, home)) return false;
        double all = words.stream().mapToDouble(Piece::weight).sum();
        if (Cover.held(words, home) < NEARLY * all) return false;
        List<Day> claimed = compared.claim().days();
        List<Day> said = compared.copy().lines().get(home).days();
        return claimed.stream()
                .filter(day -> day.start() == fact.start())
                .anyMatch(mine -> said.stream()
                        .anyMatch(other -> isAsExact(mine, other)
                                && claimed.stream()
                                        .noneMatch(day -> day.follows(
                                                other, compared.copy().published()))));
    }

    private static boolean isAsExact(Day one, Day other) {
        return one.distance().isEmpty()
                && other.distance().isEmpty()
                && one.weekday() > 0 == other.weekday() > 0
                && one.day() > 0 == other.day() > 0
                && one.month() > 0 == other.month() > 0
                && (one.day() > 0 || one.month() > 0 || one.year() > 0 == other.year() > 0);
    }

    private static boolean standsBeside(Piece fact, Comparison compared) {
        List<Piece> words = clause(fact, compared);
        double best = 0;
        double beside = 0;
        for (int line = 0; line < fact.held().length; line++) {
            double held = Cover.held(words, line);
            best = Math.max(best, held);
            if (fact.held()[line] > 0) beside = Math.max(beside, Math.max(held, NEIGHBOUR * neighbours(words, line)));
        }
        return beside >= NEARLY * best;
    }

    private static double neighbours(List<Piece> words, int line) {
        double before = line > 0 ? Cover.held(words, line - 1) : 0;
        boolean last = words.isEmpty() || line + 1 >= words.getFirst().held().length;
        return Math.max(before, last ? 0 : Cover.held(words, line + 1));
    }

    /// The words of the fact's own clause, or of the whole claim when the clause has hardly any.
    private static List<Piece> clause(Piece fact, Comparison compared) {
        List<Piece> words = new ArrayList<>();
        for (Piece piece : compared.cover().pieces())
            if (piece != fact && piece.kind() != Piece.Kind.NAME) words.add(piece);
        for (Clauses.Clause clause : Clauses.of(compared.claim().text())) {
            List<Piece> inside = words.stream().filter(clause::holds).toList();
            if (clause.holds(fact) && inside.size() >= 2) return inside;
        }
        return words;
    }
}
