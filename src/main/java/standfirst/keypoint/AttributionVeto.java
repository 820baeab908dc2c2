package standfirst.keypoint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standfirst.language.Lexicon;
import standfirst.language.Token;

/// What somebody says in the source is not told as a fact, nor as said by somebody else.
final class AttributionVeto implements Veto {
    /// A sentence without a speaker proves the claim when it holds so much of what the one with a speaker holds.
    private static final double NEARLY = 0.8;
    /// A sentence where somebody speaks is their own when it holds so much of what the best one holds.
    private static final double OWN = 0.5;
    /// The part of what the claim lets somebody say that a sentence must hold to be sure of its speaker.
    private static final double SURE = 0.25;
    /// Of the words of a sentence that the claim has too, so many stand in the clause of the verb of saying.
    private static final double TOGETHER = 0.34;
    /// Who announces a decision makes it so: no need to name them.
    private static final String ANNOUNCED = "announce";
    /// The value of words that hedge little: "can", "wants".
    private static final String WEAK = "weak";
    /// UTF-16 units before the first actor of a claim that opens with them.
    private static final int OPENING = 8;

    private static final String DROPPED = "The source has it from somebody (“%s”), the claim tells it as a fact.";

    @Override
    public List<Objection> against(Comparison compared) {
        if (compared.claim().has("report")) return moved(compared);
        if (isHedged(compared) || isStatedPlainly(compared) || namesSpeaker(compared)) return List.of();
        boolean ownWords = isSpeakers(compared);
        if (ownWords && compared.claim().has("hedge")) return List.of();
        return reports(compared.main()).stream()
                .map(hit -> Objection.about(
                        Reason.ATTRIBUTION,
                        DROPPED,
                        compared.main(),
                        hit,
                        !ownWords && !isAfterthought(compared, hit) && isTogether(compared, hit)))
                .toList();
    }

    private static List<Lexicon.Hit> reports(Line line) {
        return line.hits("report").stream()
                .filter(hit -> !hit.value().equals(ANNOUNCED))
                .toList();
    }

    /// "allegedly" for "the union says".
    private static boolean isHedged(Comparison compared) {
        List<Lexicon.Hit> hedges = compared.claim().hits("hedge");
        return hedges.size() > compared.main().hits("hedge").size()
                || hedges.stream().anyMatch(hedge -> !hedge.value().equals(WEAK));
    }

    private static boolean isStatedPlainly(Comparison compared) {
        List<Piece> pieces = compared.cover().pieces();
        List<Line> lines = compared.copy().lines();
        double most = Cover.held(pieces, compared.cover().lines().getFirst());
        for (int i = 0; i < lines.size(); i++)
            if (reports(lines.get(i)).isEmpty() && Cover.held(pieces, i) >= NEARLY * most) return true;
        return false;
    }

    /// A person stands beside the verb of saying whom the claim names too.
    private static boolean namesSpeaker(Comparison compared) {
        Cast cast = compared.copy().cast();
        int main = compared.cover().lines().getFirst();
        Set<Integer> beside = new HashSet<>();
        for (Lexicon.Hit verb : compared.main().hits("report")) beside.addAll(cast.beside(verb, main));
        return compared.actors().stream()
                .anyMatch(actor -> actor.kind() != Actor.Kind.BODY && Cast.meet(cast.of(actor), beside));
    }

    /// The claim tells of the very one who says so: "the mayor expects …" for "…, the mayor said".
    private static boolean isSpeakers(Comparison compared) {
        Cast cast = compared.copy().cast();
        Set<Integer> speakers =
                cast.family(cast.speakersIn(compared.cover().lines().getFirst()));
        return compared.actors().stream()
                // "Para Luís Mota, …" opens with who says so
                .filter(actor -> actor.isSubject() || actor.start() < OPENING)
                .anyMatch(actor -> Cast.meet(cast.of(actor), speakers));
    }

    /// ", the coast guard said." after the news: agencies add it to facts that papers print without it.
    private static boolean isAfterthought(Comparison compared, Lexicon.Hit hit) {
        String text = compared.main().text();
        int start = Clauses.start(text, hit.start());
        return start > 0 && Clauses.end(text, hit.end()) >= text.length() && compared.claimed(hit, 6, 6) < 0.5;
    }

    /// "A prison term was likely, the judge warned, but sentencing was put off": of the last part nobody says it.
    private static boolean isTogether(Comparison compared, Lexicon.Hit hit) {
        Line main = compared.main();
        List<Token> shared = main.content().stream()
                .filter(word -> compared.claim().content().stream()
                        .anyMatch(mine -> compared.claim().isLike(mine, word, main)))
                .toList();
        long together =
                shared.stream().filter(word -> !isParted(main, word, hit)).count();
        return together >= TOGETHER * shared.size();
    }

    private static boolean isParted(Line line, Token word, Lexicon.Hit verb) {
        int from = Math.min(word.end(), verb.end());
        int to = Math.max(word.start(), verb.start());
        return line.hits("join").stream().anyMatch(join -> join.start() >= from && join.end() <= to)
                || from < to && line.text().substring(from, to).chars().anyMatch(c -> ";؛；".indexOf(c) >= 0);
    }

    /// Another one says it in the source: whoever speaks in the sentence that holds what the claim lets somebody say.
    private static List<Objection> moved(Comparison compared) {
        for (Lexicon.Hit verb : compared.claim().hits("report")) {
            int speaker = Cast.speaker(verb, compared.claim(), compared.actors());
            if (speaker < 0) continue;
            Optional<Objection> objection = moved(compared.actors().get(speaker), verb, compared);
            if (objection.isPresent()) return List.of(objection.get());
        }
        return List.of();
    }

    private static Optional<Objection> moved(Actor speaker, Lexicon.Hit verb, Comparison compared) {
        Cast cast = compared.copy().cast();
        Set<Integer> known = cast.family(cast.of(speaker));
        if (known.isEmpty()) return Optional.empty();
        Home home =
                Home.of(compared, 0, new int[] {speaker.start(), speaker.end()}, new int[] {verb.start(), verb.end()});
        if (home.isNowhere() || Cast.meet(known, cast.in(home.line()))) return Optional.empty();
        if (home.heldWith(known, cast, true) >= OWN * home.held()) return Optional.empty();
        boolean near = cast.isNear(known, home.line() - HomeVeto.BACK, home.line() - 1);
        boolean another = !cast.speakersIn(home.line()).isEmpty();
        if (near && !another) return Optional.empty();
        return Optional.of(new Objection(
                Reason.ATTRIBUTION,
                "In the source it is not “" + speaker.in(compared.claim().text()) + "” who says so.",
                another
                        && !near
                        && speaker.kind() != Actor.Kind.POST
                        && home.share() >= SURE
                        && !isDenied(verb, compared.claim())));
    }

    /// Whoever did not confirm it says nothing.
    private static boolean isDenied(Lexicon.Hit verb, Line claim) {
        int from = Clauses.start(claim.text(), verb.start());
        int to = Clauses.end(claim.text(), verb.end());
        return claim.hits("negation").stream().anyMatch(no -> no.start() >= from && no.end() <= to);
    }
}
