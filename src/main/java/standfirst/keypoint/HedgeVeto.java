package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import standfirst.language.Lexicon;
import standfirst.language.Token;

/// What the source calls possible, planned or conditional is not told as a fact, and what is to come not as done.
final class HedgeVeto implements Veto {
    /// So many of the words that a phrase hedges must be in the claim for it to tell the same.
    private static final double SAME = 0.6;

    /// The same for a claim in the past.
    private static final double HALF = 0.5;

    /// A sentence that holds so much of what the nearest one holds may be the one that is told.
    private static final double NEARLY = 0.6;

    /// The verb is among so many of the words that a phrase governs.
    private static final int VERB = 2;

    /// How far "has" or "already" may stand from the verb, in UTF-16 code units.
    private static final int BESIDE = 25;

    /// Phrases that a claim may hedge with, but that a source need not mean as a hedge: "can".
    private static final String WEAK = "weak";

    /// Adjectives hedge their noun alone: "a possible earthquake will …".
    private static final String ADJECTIVE = "adj";

    /// What is planned or intended may be told with "will".
    private static final String PLAN = "plan";

    /// What somebody wants or asks for is told as what they say: "calls for".
    private static final String WISH = "wish";

    /// "reportedly" may be told as "… says".
    private static final String SAID = "said";

    private static final String HEDGED = "The source only says “%s”, the claim tells it as a fact.";
    private static final String SURE = "The source is not so sure: “%s”.";
    private static final String TO_COME = "The source says “%s”, the claim tells it as done.";

    @Override
    public List<Objection> against(Comparison compared) {
        List<Objection> objections = new ArrayList<>();
        sure(compared, objections);
        for (Line line : compared.evidence()) {
            if (line != compared.main() && !isNear(line, compared)) continue;
            hedged(line, compared, objections);
            done(line, compared, objections);
            Conditions.dropped(line, compared, objections);
        }
        return objections;
    }

    /// "certainly", "in any case": the claim is surer than the source.
    private static void sure(Comparison compared, List<Objection> objections) {
        if (compared.evidenceHas("sure")) return;
        for (Lexicon.Hit sure : compared.claim().hits("sure"))
            if (!isDenied(sure, compared.claim()))
                objections.add(Objection.about(
                        Reason.HEDGE,
                        SURE,
                        compared.claim(),
                        sure,
                        compared.evidenceHas("hedge") || compared.evidenceHas("condition")));
    }

    /// "nothing has been decided" is no certainty.
    private static boolean isDenied(Lexicon.Hit sure, Line claim) {
        int from = Clauses.start(claim.text(), sure.start());
        return claim.hits("negation").stream().anyMatch(no -> no.start() >= from && no.end() <= sure.end());
    }

    private static boolean isNear(Line line, Comparison compared) {
        List<Piece> pieces = compared.cover().pieces();
        int main = compared.cover().lines().getFirst();
        int other = compared.copy().lines().indexOf(line);
        return Cover.held(pieces, other) >= NEARLY * Cover.held(pieces, main);
    }

    private static void hedged(Line line, Comparison compared, List<Objection> objections) {
        for (Lexicon.Hit hit : line.hits("hedge")) {
            if (hit.value().equals(WEAK)) continue;
            List<Token> words = Governed.by(line, hit);
            double told = compared.told(line, words);
            if (told == 0 || isHedgedToo(hit, line, words, compared)) continue;
            boolean certain = !hit.value().equals(WISH)
                    && (isTold(hit, line, words, compared) || told >= HALF && isToldAsDone(line, compared));
            if (certain || line == compared.main())
                objections.add(Objection.about(Reason.HEDGE, HEDGED, line, hit, certain));
        }
    }

    /// The claim has most of the hedged words, the verb among them, and not with "will" for what is planned.
    private static boolean isTold(Lexicon.Hit hit, Line line, List<Token> words, Comparison compared) {
        double told = compared.told(line, words);
        if (hit.value().equals(Governed.ADVERB)) return told >= SAME;
        boolean planned = hit.value().equals(PLAN) && isToCome(compared.claim());
        return told >= SAME && compared.told(line, words.subList(0, 1)) == 1 && !planned;
    }

    /// The claim speaks of the past, and the source does not.
    private static boolean isToldAsDone(Line line, Comparison compared) {
        Line claim = compared.claim();
        return hasDone(claim) && !hasDone(line) && !isToCome(claim) && !claim.has("negation");
    }

    /// Beside what was said.
    private static boolean hasDone(Line line) {
        return line.hits("done").stream()
                .anyMatch(done -> line.hits("report").stream()
                        .noneMatch(verb -> verb.start() < done.end() && done.start() < verb.end()));
    }

    private static boolean isHedgedToo(Lexicon.Hit hit, Line line, List<Token> words, Comparison compared) {
        Line claim = compared.claim();
        boolean spoken = hit.value().equals(WISH) || hit.value().equals(SAID);
        if (Conditions.areMade(claim) || spoken && claim.has("report")) return true;
        for (Lexicon.Hit hedge : claim.hits("hedge"))
            if (excuses(hedge, hit) || isSame(Governed.by(claim, hedge), claim, words, line)) return true;
        return false;
    }

    /// "a possible earthquake will …" hedges no verb, and who demanded something did so.
    private static boolean excuses(Lexicon.Hit claimed, Lexicon.Hit said) {
        return switch (claimed.value()) {
            case ADJECTIVE -> said.value().equals(ADJECTIVE);
            case WISH -> !said.value().isEmpty() && !said.value().equals(Governed.ADVERB);
            default -> true;
        };
    }

    private static boolean isSame(List<Token> mine, Line claim, List<Token> theirs, Line line) {
        return mine.stream().anyMatch(a -> theirs.stream().anyMatch(b -> Comparison.means(claim, a, line, b)));
    }

    private static boolean isToCome(Line line) {
        return line.hits("future").stream().anyMatch(hit -> !hit.value().equals(WEAK));
    }

    /// "has closed" or "is already closed" for "will close" and "plans to close".
    private static void done(Line line, Comparison compared, List<Objection> objections) {
        Line claim = compared.claim();
        if (!claim.has("done") || isToCome(claim) || claim.has("hedge") || claim.has("negation")) return;
        for (Lexicon.Hit hit : line.hits()) {
            boolean open = hit.kind().equals("future") || hit.kind().equals("hedge");
            if (!open || hit.value().equals(WEAK)) continue;
            List<Token> words = Governed.by(line, hit);
            for (Token word : words.subList(0, Math.min(VERB, words.size())))
                if (!isDone(line, word)
                        && claim.content().stream()
                                .anyMatch(mine -> Comparison.means(line, word, claim, mine) && isDone(claim, mine))) {
                    objections.add(Objection.about(Reason.HEDGE, TO_COME, line, hit, true));
                    return;
                }
        }
    }

    /// A word in a form of the past, or near "already" or "has" in its part of the sentence.
    private static boolean isDone(Line line, Token word) {
        int from = Clauses.start(line.text(), word.start());
        int to = Clauses.end(line.text(), word.end());
        for (Lexicon.Hit done : line.hits("done")) {
            if (done.start() < word.end() && word.start() < done.end()) return true;
            int gap = done.end() <= word.start() ? word.start() - done.end() : done.start() - word.end();
            boolean auxiliary = line.content().stream()
                    .noneMatch(token -> token.start() < done.end() && done.start() < token.end());
            if (auxiliary && done.start() >= from && done.end() <= to && gap <= BESIDE) return true;
        }
        return false;
    }
}
