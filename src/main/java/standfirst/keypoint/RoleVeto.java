package standfirst.keypoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import standfirst.language.Lexicon;

/// Nobody gets another post than the source gives them.
final class RoleVeto implements Veto {
    private static final String ANOTHER = "The source gives another post than “%s”.";

    /// The sentence must hold so much of the claim's other words to be the one that tells of the post.
    private static final double ENOUGH = 0.4;

    private static final double NEARLY = 0.5;

    private static final String FORMER = "former";
    /// A post that any of these may be called for short.
    private static final String MINISTER = "minister";

    private static final Set<String> MINISTERS = Set.of(
            "foreign",
            "finance",
            "interior",
            "defence",
            "health",
            "education",
            "transport",
            "environment",
            "justice",
            "economy",
            "agriculture",
            "culture",
            "labour",
            "energy",
            "head-of-government");

    /// Whoever stands at the top of an association or a firm may be called by either.
    private static final Set<String> HEADS =
            Set.of("head-of-state", "chair", "director", "manager", "chief-executive", "union-leader", "coop-head");

    /// What many people are, and a text may call them otherwise.
    private static final Set<String> COMMON = Set.of(
            "owner",
            "victim",
            "witness",
            "student",
            "teacher",
            "passenger",
            "driver",
            "farmer",
            "player",
            "nurse",
            "doctor",
            "engineer",
            "founder",
            "suspect",
            "lawyer",
            "deputy",
            "director",
            "manager",
            "chair",
            "opposition",
            "party-leader",
            "researcher",
            "scientist",
            "husband",
            "wife",
            "mother",
            "father",
            "son",
            "daughter",
            "brother",
            "sister",
            "spokesperson");

    @Override
    public List<Objection> against(Comparison compared) {
        Line claim = compared.claim();
        if (!claim.has("role")) return List.of();
        List<Objection> objections = new ArrayList<>();
        for (Lexicon.Hit role : claim.hits("role")) {
            if (role.value().equals(FORMER)) continue;
            boolean told = has(compared.copy().roles(), role.value());
            boolean another = isHeldByAnother(role, compared);
            if (!told || another)
                objections.add(Objection.about(Reason.ROLE, ANOTHER, claim, role, another || isTold(role, compared)));
        }
        return objections;
    }

    /// The source names posts, and not by this word: a "president" may be a mayor's title.
    private static boolean isTold(Lexicon.Hit role, Comparison compared) {
        String word = compared.claim().folded().part(role.start(), role.end());
        String head = word.split(" ")[0];
        boolean isMinister = MINISTERS.contains(role.value());
        boolean written = compared.copy().lines().stream()
                .anyMatch(line -> line.folded().toString().contains(word) || !isMinister && line.hasWord(head));
        if (compared.copy().roles().isEmpty() || written) return false;
        return !COMMON.contains(role.value());
    }

    /// The one whom the claim names with this post has others in the source, or the sentence that tells the rest of the
    /// claim tells it of another post.
    private static boolean isHeldByAnother(Lexicon.Hit role, Comparison compared) {
        for (Actor actor : compared.actors()) {
            boolean holder = actor.start() <= role.start() && role.end() <= actor.end();
            if (!holder
                    || actor.names().isEmpty() && COMMON.contains(role.value())
                    || !actor.roles().contains(role.value())) continue;
            return actor.names().isEmpty() ? isAnothers(actor, compared) : isOtherwise(actor, compared);
        }
        return false;
    }

    private static boolean isOtherwise(Actor named, Comparison compared) {
        Cast cast = compared.copy().cast();
        Set<Integer> bearers = cast.named(named);
        return differ(named, cast.roles(bearers)) && !cast.isShort(named, bearers);
    }

    private static boolean differ(Actor claimed, Set<String> held) {
        return !held.isEmpty() && claimed.roles().stream().noneMatch(role -> has(held, role));
    }

    private static boolean isAnothers(Actor nameless, Comparison compared) {
        Cast cast = compared.copy().cast();
        Set<Integer> known = cast.family(cast.of(nameless));
        Home home = Home.of(compared, ENOUGH, new int[] {nameless.start(), nameless.end()});
        if (!nameless.isSubject() || home.isNowhere() || Cast.meet(known, cast.in(home.line()))) return false;
        if (home.heldWith(known, cast, false) >= NEARLY * home.held()) return false;
        Set<String> there = new HashSet<>();
        for (Actor actor : cast.actors(home.line())) if (actor.isSubject()) there.addAll(actor.roles());
        return differ(nameless, there) && !cast.isNear(known, home.line() - HomeVeto.BACK, home.line() - 1);
    }

    private static boolean has(Set<String> roles, String role) {
        if (roles.contains(role)) return true;
        return role.equals(MINISTER) && roles.stream().anyMatch(MINISTERS::contains)
                || HEADS.contains(role) && roles.stream().anyMatch(HEADS::contains);
    }
}
