package standfirst.keypoint;

import java.util.List;
import standfirst.keypoint.Veto.Objection;
import standfirst.language.Lexicon;
import standfirst.language.Quantity;

/// "All", "most" and "some": a claim says of no more than the source does.
final class Scope {
    private static final String WIDER = "The source does not say “%s”.";
    private static final String ONLY = "The source only says “%s”.";
    private static final double SAME = 0.5;

    /// The value of words for more than half.
    private static final String MOST = "most";

    /// The value of words like "always" and "completely", which are often only emphasis.
    private static final String WHOLLY = "wholly";

    /// From here on a share is most of a whole, in percent.
    private static final double HALF = 50;

    private Scope() {}

    static void widened(Comparison compared, List<Objection> objections) {
        Line claim = compared.claim();
        for (Lexicon.Hit all : claim.hits("all"))
            if (isNearly(claim, all)) most(all, compared, objections);
            else if (!isSaid(compared) && !isWritten(all, compared))
                objections.add(Objection.about(Reason.SCOPE, WIDER, claim, all, isCertain(all, compared)));
        for (Lexicon.Hit some : claim.hits("some")) if (some.value().equals(MOST)) most(some, compared, objections);
        if (!claim.has("some")) narrowed(compared, objections);
    }

    private static void most(Lexicon.Hit most, Comparison compared, List<Objection> objections) {
        if (!saysMost(compared) && !isWritten(most, compared))
            objections.add(Objection.about(Reason.SCOPE, WIDER, compared.claim(), most, saysSome(compared)));
    }

    /// "Nobody has not …" says "all".
    private static boolean isCertain(Lexicon.Hit all, Comparison compared) {
        boolean part = all.value().equals(WHOLLY) || isDenied(all, compared.claim());
        if (part || compared.said(all, 1, 2) < SAME) return false;
        return !compared.main().has("negation") || saysSome(compared);
    }

    /// "not … all" is some.
    private static boolean isDenied(Lexicon.Hit all, Line claim) {
        int from = Clauses.start(claim.text(), all.start());
        return claim.hits("negation").stream().anyMatch(no -> no.start() >= from && no.end() <= all.start());
    }

    /// "some growers" told as "growers".
    private static void narrowed(Comparison compared, List<Objection> objections) {
        Line main = compared.main();
        for (Lexicon.Hit some : main.hits("some"))
            if (compared.claimed(some, 0, 2) > 0) {
                objections.add(Objection.about(Reason.SCOPE, ONLY, main, some, false));
                return;
            }
    }

    /// The evidence says "all", and not "nearly all".
    private static boolean isSaid(Comparison compared) {
        for (Line line : compared.evidence())
            for (Lexicon.Hit said : line.hits("all")) if (!isNearly(line, said)) return true;
        return false;
    }

    private static boolean saysMost(Comparison compared) {
        for (Line line : compared.evidence()) {
            if (line.has("all")) return true;
            for (Lexicon.Hit some : line.hits("some")) if (some.value().equals(MOST)) return true;
            for (Quantity share : line.numbers()) if (share.percent() > HALF) return true;
        }
        return false;
    }

    /// The source says "some" of what the claim speaks of.
    private static boolean saysSome(Comparison compared) {
        for (Line line : compared.evidence())
            for (Lexicon.Hit some : line.hits("some")) if (compared.claimed(line, some, 2, 2) >= SAME) return true;
        return false;
    }

    static boolean isNearly(Line line, Lexicon.Hit hit) {
        for (Lexicon.Hit near : line.hits("under"))
            if (near.end() <= hit.start()
                    && line.text().substring(near.end(), hit.start()).isBlank()) return true;
        return false;
    }

    /// The very words stand in the evidence, whatever they mean there.
    static boolean isWritten(Lexicon.Hit hit, Comparison compared) {
        String word = compared.claim().folded().part(hit.start(), hit.end());
        for (Line line : compared.evidence())
            if (line.folded().toString().contains(word) && !isNearlyWritten(word, line)) return true;
        return false;
    }

    private static boolean isNearlyWritten(String word, Line line) {
        List<Lexicon.Hit> all = line.hits("all").stream()
                .filter(hit -> line.folded().part(hit.start(), hit.end()).equals(word))
                .toList();
        return !all.isEmpty() && all.stream().allMatch(hit -> isNearly(line, hit));
    }
}
