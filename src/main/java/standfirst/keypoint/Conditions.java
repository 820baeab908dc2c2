package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import standfirst.keypoint.Veto.Objection;
import standfirst.language.Lexicon;
import standfirst.language.Token;

/// "If …": what holds on a condition is not told without it.
final class Conditions {
    private static final String DROPPED = "The source makes a condition: “%s”.";

    /// The value of phrases that a claim may make a condition with, but that a source need not: "with".
    private static final String WEAK = "weak";

    /// The value of verbs that make a condition when they come first: "Should he win, …".
    private static final String FIRST = "first";

    /// So much of what depends on the condition must be in the claim.
    private static final double SAME = 0.5;

    private Conditions() {}

    static void dropped(Line line, Comparison compared, List<Objection> objections) {
        if (areMade(compared.claim())) return;
        for (Lexicon.Hit hit : line.hits("condition")) {
            if (hit.value().equals(WEAK) || !isMade(hit, line)) continue;
            Condition condition = Condition.of(line, hit);
            boolean told = compared.told(line, condition.dependent) >= SAME;
            boolean dropped = told && compared.told(line, condition.words) == 0;
            if (dropped || line == compared.main() && !condition.dependent.isEmpty() && told)
                objections.add(Objection.about(Reason.HEDGE, DROPPED, line, hit, dropped));
        }
    }

    static boolean areMade(Line line) {
        return line.hits("condition").stream().anyMatch(hit -> isMade(hit, line));
    }

    private static boolean isMade(Lexicon.Hit hit, Line line) {
        return !hit.value().equals(FIRST) || Clauses.start(line.text(), hit.start()) == hit.start();
    }

    /// The content words of a condition, and of the clause beside it that depends on it.
    private record Condition(List<Token> words, List<Token> dependent) {
        static Condition of(Line line, Lexicon.Hit hit) {
            boolean behind = Governed.verbComesFirst(line);
            int start = Clauses.start(line.text(), hit.start());
            int end = then(line, hit, Clauses.end(line.text(), hit.end()));
            int from = behind && end > hit.end() + 1 && isEnd(line, hit) ? start : hit.start();
            int to = behind && isEnd(line, hit) ? hit.end() : end;
            List<Token> before = words(line, start, from);
            if (!before.isEmpty() && !behind) return new Condition(words(line, hit.end(), to), before);
            int next = Clauses.end(line.text(), Math.min(to + 1, line.text().length()));
            List<Token> after = words(line, to, next);
            if (after.isEmpty()) after = words(line, Clauses.start(line.text(), Math.max(0, start - 1)), start);
            return new Condition(words(line, from, to), after);
        }

        /// Where the condition closes its clause (Japanese 場合) rather than opening it (Hindi अगर).
        private static boolean isEnd(Line line, Lexicon.Hit hit) {
            int start = Clauses.start(line.text(), hit.start());
            return !words(line, start, hit.start()).isEmpty();
        }

        /// "अगर … तो …": the condition ends before a word like "then".
        private static int then(Line line, Lexicon.Hit hit, int end) {
            for (Lexicon.Hit then : line.hits("then"))
                if (then.start() >= hit.end() && then.start() < end) return then.start();
            return end;
        }

        private static List<Token> words(Line line, int from, int to) {
            List<Token> words = new ArrayList<>();
            for (Token token : line.content())
                if (token.start() >= from && token.end() <= to && !isTold(line, token)) words.add(token);
            return words;
        }

        /// Numbers, dates and "said" are the same whatever is told.
        private static boolean isTold(Line line, Token token) {
            for (Lexicon.Hit verb : line.hits("report"))
                if (verb.start() < token.end() && token.start() < verb.end()) return true;
            return Governed.isFact(line, token);
        }
    }
}
