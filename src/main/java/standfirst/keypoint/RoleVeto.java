package standfirst.keypoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standfirst.language.Lexicon;
import standfirst.language.Name;

/// Nobody gets another post than the source gives them.
final class RoleVeto implements Veto {
    /// How many characters may stand between a post and the name of who holds it.
    private static final int BESIDE = 12;

    private static final String ANOTHER = "The source gives another post than “%s”.";

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

    @Override
    public List<Objection> against(Comparison compared) {
        Line claim = compared.claim();
        if (!claim.has("role")) return List.of();
        Set<String> roles = compared.copy().roles();
        List<Objection> objections = new ArrayList<>();
        for (Lexicon.Hit role : claim.hits("role"))
            if (!has(roles, role.value()))
                objections.add(Objection.about(
                        Reason.ROLE, ANOTHER, claim, role, !roles.isEmpty() && !isWritten(role, compared)));
            else if (isHeldByAnother(role, compared))
                objections.add(Objection.about(Reason.ROLE, ANOTHER, claim, role, true));
        return objections;
    }

    /// The word stands in the source, whatever post it is there: a "president" may be a mayor's title.
    private static boolean isWritten(Lexicon.Hit role, Comparison compared) {
        String word = compared.claim().folded().part(role.start(), role.end());
        if (role.value().equals(FORMER)) return true;
        return compared.copy().lines().stream()
                .anyMatch(line -> line.folded().toString().contains(word));
    }

    private static boolean isHeldByAnother(Lexicon.Hit role, Comparison compared) {
        Optional<Name> holder = beside(compared.claim(), role);
        if (holder.isEmpty()) return false;
        Set<String> held = heldBy(holder.get(), compared.copy());
        return !held.isEmpty() && !has(held, role.value());
    }

    private static boolean has(Set<String> roles, String role) {
        if (roles.contains(role)) return true;
        return role.equals(MINISTER) && roles.stream().anyMatch(MINISTERS::contains);
    }

    private static Set<String> heldBy(Name name, Copy copy) {
        Set<String> held = new HashSet<>();
        for (Line line : copy.lines())
            for (Lexicon.Hit role : line.hits("role"))
                for (Name other : line.names())
                    if (isBeside(other, role)
                            && NameVeto.alike(
                                    name.words().getLast(), other.words().getLast())) held.add(role.value());
        return held;
    }

    private static Optional<Name> beside(Line line, Lexicon.Hit role) {
        return line.names().stream().filter(name -> isBeside(name, role)).findFirst();
    }

    private static boolean isBeside(Name name, Lexicon.Hit role) {
        int gap = name.start() >= role.end() ? name.start() - role.end() : role.start() - name.end();
        boolean overlap = name.start() < role.end() && role.start() < name.end();
        return overlap || gap >= 0 && gap <= BESIDE;
    }
}
