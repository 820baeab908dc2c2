package standfirst.keypoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whoever the claim names belongs to what it says of them: the sentence that holds the claim's other words names or
/// means them too, and does not name somebody else in their place.
final class HomeVeto implements Veto {
    /// The sentence must hold so much of the claim's other words to be their home.
    private static final double ENOUGH = 0.4;
    /// And so much to be sure of it.
    private static final double SURE = 0.5;
    /// A sentence that names somebody and holds so much of what their home holds is as good a home.
    private static final double NEARLY = 0.5;
    /// Who was named so many sentences before may be meant here.
    static final int BACK = 2;

    @Override
    public List<Objection> against(Comparison compared) {
        List<Objection> objections = new ArrayList<>();
        Cast cast = compared.copy().cast();
        for (Actor actor : compared.actors()) {
            if (actor.kind() == Actor.Kind.PRONOUN) continue;
            Set<Integer> known = cast.family(cast.of(actor));
            if (known.isEmpty()) continue;
            words(actor, known, compared).ifPresent(objections::add);
            number(actor, known, compared).ifPresent(objections::add);
        }
        return objections;
    }

    private static Optional<Objection> words(Actor actor, Set<Integer> known, Comparison compared) {
        if (!actor.isSubject() && actor.kind() != Actor.Kind.NAME) return Optional.empty();
        Cast cast = compared.copy().cast();
        Home home = Home.of(compared, ENOUGH, new int[] {actor.start(), actor.end()});
        if (home.isNowhere() || Cast.meet(known, cast.in(home.line()))) return Optional.empty();
        Optional<Actor> other = other(actor, home.line(), compared);
        if (other.isEmpty() || home.heldWith(known, cast, false) >= NEARLY * home.held()) return Optional.empty();
        boolean certain = home.share() >= SURE
                && !cast.isNear(known, home.line() - BACK, home.line() + 1)
                && isInPlace(actor, other.get())
                && isFirst(actor, compared)
                && cast.isActor(known);
        String detail = "The source says this of “"
                + other.get().in(compared.copy().lines().get(home.line()).text()) + "”, not of “"
                + actor.in(compared.claim().text()) + "”.";
        return Optional.of(new Objection(Reason.NAME, detail, certain));
    }

    /// A number of the claim stands only in sentences that tell of others, and not near one that names or means them.
    private static Optional<Objection> number(Actor actor, Set<Integer> known, Comparison compared) {
        boolean told = actor.kind() == Actor.Kind.NAME || actor.kind() == Actor.Kind.BODY && actor.isSubject();
        if (!told) return Optional.empty();
        for (Piece fact : compared.cover().pieces())
            if (fact.kind() == Piece.Kind.NUMBER && fact.best() > 0 && isOfOthers(actor, known, fact, compared))
                return Optional.of(Objection.mild(
                        Reason.MERGED,
                        "The source does not say “" + compared.claim().text().substring(fact.start(), fact.end())
                                + "” of “" + actor.in(compared.claim().text()) + "”."));
        return Optional.empty();
    }

    private static boolean isOfOthers(Actor actor, Set<Integer> known, Piece fact, Comparison compared) {
        Cast cast = compared.copy().cast();
        Set<Integer> claimed = claimed(compared);
        boolean others = false;
        for (int line = 0; line < fact.held().length; line++) {
            if (fact.held()[line] == 0) continue;
            if (cast.isNear(known, line - BACK, line + 1)) return false;
            for (int i = 0; i < cast.actors(line).size(); i++) {
                int who = cast.who(line).get(i);
                boolean stranger = who >= 0
                        && !claimed.contains(who)
                        && !cast.speakersIn(line).contains(who);
                others |= stranger && cast.actors(line).get(i).kind() == actor.kind();
            }
        }
        return others;
    }

    private static boolean isFirst(Actor actor, Comparison compared) {
        return compared.actors().stream().noneMatch(other -> other.isSubject() && other.start() < actor.start());
    }

    /// One name for another, or one body for another, and both may be who does it.
    private static boolean isInPlace(Actor actor, Actor other) {
        boolean sameKind = actor.kind() == other.kind() && actor.kind() != Actor.Kind.POST;
        return sameKind && actor.isSubject() && other.isSubject();
    }

    /// Somebody in the sentence whom the claim does not name, in such a place as the one whom it does.
    private static Optional<Actor> other(Actor actor, int home, Comparison compared) {
        Cast cast = compared.copy().cast();
        Set<Integer> claimed = claimed(compared);
        List<Actor> there = cast.actors(home);
        for (int i = 0; i < there.size(); i++)
            if (!claimed.contains(cast.who(home).get(i))
                    && there.get(i).kind() != Actor.Kind.PRONOUN
                    && there.get(i).isSubject() == actor.isSubject()) return Optional.of(there.get(i));
        return Optional.empty();
    }

    /// Everybody of the source whom the claim names, with their relatives.
    private static Set<Integer> claimed(Comparison compared) {
        Cast cast = compared.copy().cast();
        Set<Integer> claimed = new HashSet<>();
        for (Actor actor : compared.actors()) claimed.addAll(cast.family(cast.of(actor)));
        return claimed;
    }
}
