package standfirst.keypoint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standfirst.language.Cases;
import standfirst.language.Cases.Case;
import standfirst.language.Token;

/// Who did it and to whom have not changed places: of two whom both the claim and one sentence name or mean, the same
/// one does it to the other, as word order, cases, particles and little words tell.
final class SwapVeto implements Veto {
    /// A sentence that tells of both must hold so much of the claim's other words.
    private static final double ENOUGH = 0.15;

    /// Senses of verbs that both do to each other.
    private static final Set<String> MUTUAL =
            Set.of("meet", "marry", "negotiate", "talks", "cooperate", "agree", "draw-match", "merge-v", "meeting-n");

    private static final Set<String> VERB_FIRST = Set.of("ar");
    /// Where half of the verb, or all of it, may stand at the end of the clause.
    private static final Set<String> VERB_SPLIT = Set.of("de", "nl");

    @Override
    public List<Objection> against(Comparison compared) {
        List<Actor> actors = compared.actors();
        for (int i = 0; i < actors.size(); i++)
            for (int j = i + 1; j < actors.size(); j++) {
                Optional<Objection> objection = turned(actors.get(i), actors.get(j), compared);
                if (objection.isPresent()) return List.of(objection.get());
            }
        return List.of();
    }

    /// Two of the claim's actors, and everybody in the source whom each may be.
    private record Two(Actor first, Actor second, Set<Integer> ones, Set<Integer> others) {
        static Two of(Actor first, Actor second, Cast cast) {
            return new Two(first, second, cast.family(cast.of(first)), cast.family(cast.of(second)));
        }

        boolean isKnown() {
            return !ones.isEmpty() && !others.isEmpty() && !Cast.meet(ones, others);
        }
    }

    private static Optional<Objection> turned(Actor first, Actor second, Comparison compared) {
        if (!mayDo(first) || !mayDo(second) || !areTogether(first, second, compared.claim())) return Optional.empty();
        int here = does(first, second, compared.actors(), compared.claim());
        Two two = Two.of(first, second, compared.copy().cast());
        if (here == 0 || !two.isKnown() || isMutual(first, second, compared)) return Optional.empty();
        int line = home(two, compared);
        if (line < 0 || does(two, line, compared) != -here) return Optional.empty();
        return Optional.of(new Objection(
                Reason.ROLE,
                "In the source “" + first.in(compared.claim().text()) + "” and “"
                        + second.in(compared.claim().text()) + "” stand the other way round.",
                isSure(two, line, compared)));
    }

    /// Of two who meet nobody can tell who does it.
    private static boolean isMutual(Actor first, Actor second, Comparison compared) {
        Line claim = compared.claim();
        return claim.content().stream()
                .filter(word -> isVerbOf(word, first, second, claim, compared.actors()))
                .anyMatch(word -> claim.sensesOf(word).stream().anyMatch(MUTUAL::contains));
    }

    private static boolean mayDo(Actor actor) {
        return actor.kind() != Actor.Kind.PRONOUN && actor.tells() != Case.OF;
    }

    /// They are people or bodies, and a word tells who of them it is done to, or both sentences have the same verb.
    private static boolean isSure(Two two, int line, Comparison compared) {
        Cast cast = compared.copy().cast();
        boolean passive = two.first.tells() == Case.BY || two.second.tells() == Case.BY;
        boolean marked = two.first.tells() != two.second.tells();
        return cast.isActor(two.ones)
                && cast.isActor(two.others)
                && !passive
                && (marked || isByTheSameVerb(two, line, compared));
    }

    /// The sentence that tells which of the two does it to the other, and holds most of the claim's other words.
    private static int home(Two two, Comparison compared) {
        List<Piece> rest = compared.cover().pieces().stream()
                .filter(piece -> piece.end() <= two.first.start() || piece.start() >= two.first.end())
                .filter(piece -> piece.end() <= two.second.start() || piece.start() >= two.second.end())
                .toList();
        double most = ENOUGH * rest.stream().mapToDouble(Piece::weight).sum();
        int home = -1;
        for (int line = 0; line < compared.copy().lines().size(); line++) {
            double held = Cover.held(rest, line);
            if (held <= most || does(two, line, compared) == 0) continue;
            most = held;
            home = line;
        }
        return home;
    }

    /// 1 if one of the first does it to one of the others in a sentence of the source, -1 if it is the other way round,
    /// 0 if that is not told, or both do something.
    private static int does(Two two, int line, Comparison compared) {
        Cast cast = compared.copy().cast();
        List<Actor> actors = cast.actors(line);
        Line said = compared.copy().lines().get(line);
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < actors.size(); i++)
            for (int j = 0; j < actors.size(); j++)
                if (two.ones.contains(cast.who(line).get(i))
                        && two.others.contains(cast.who(line).get(j))
                        && !cast.isPossessor(line, i)
                        && !cast.isPossessor(line, j)) told.add(does(actors.get(i), actors.get(j), actors, said));
        told.remove(0);
        if (told.size() != 1) return 0;
        int which = told.iterator().next();
        boolean bothDo = which > 0
                ? doesApart(two.others, two.ones, line, compared)
                : doesApart(two.ones, two.others, line, compared);
        return bothDo ? 0 : which;
    }

    /// Whether one of some does something in a clause of the sentence without the others.
    private static boolean doesApart(Set<Integer> some, Set<Integer> others, int line, Comparison compared) {
        Cast cast = compared.copy().cast();
        List<Actor> actors = cast.actors(line);
        Line said = compared.copy().lines().get(line);
        for (int i = 0; i < actors.size(); i++) {
            if (!some.contains(cast.who(line).get(i)) || power(actors.get(i), actors, said) == 0) continue;
            boolean apart = true;
            for (int j = 0; j < actors.size(); j++)
                apart &= !others.contains(cast.who(line).get(j)) || !areTogether(actors.get(i), actors.get(j), said);
            if (apart) return true;
        }
        return false;
    }

    private static int does(Actor a, Actor b, List<Actor> all, Line line) {
        if (isAside(a) || isAside(b)) return 0;
        int more = Integer.compare(power(a, all, line), power(b, all, line));
        if (more != 0) return more;
        boolean firstDoes = a.tells() == Case.DOES
                || a.tells() == Case.BARE && Cases.of(line.language()).firstDoes();
        return firstDoes && areTogether(a, b, line) ? Integer.compare(b.start(), a.start()) : 0;
    }

    /// Where it was, or from whom it came: of them nobody can tell.
    private static boolean isAside(Actor actor) {
        return actor.tells() == Case.SOURCE || actor.tells() == Case.BESIDE;
    }

    private static int power(Actor actor, List<Actor> all, Line line) {
        return switch (actor.tells()) {
            case BY -> line.has("passive") ? 3 : 0;
            case DOES -> 2;
            case BARE -> isFirst(actor, all, line) ? 1 : 0;
            default -> 0;
        };
    }

    /// Where order tells, one without a mark that comes after another one in the clause has it done to them.
    private static boolean isFirst(Actor actor, List<Actor> all, Line line) {
        if (!Cases.of(line.language()).firstDoes()) return true;
        return all.stream()
                .noneMatch(other ->
                        other.end() <= actor.start() && other.tells() == Case.BARE && areTogether(other, actor, line));
    }

    /// In one clause; the comma that ends "the minister, Nuria Bastida, refused" parts nothing.
    private static boolean areTogether(Actor a, Actor b, Line line) {
        int from = Math.min(line.text().length(), Math.min(a.end(), b.end()) + 1);
        return Clauses.end(line.text(), from) >= Math.max(a.start(), b.start());
    }

    private static boolean isByTheSameVerb(Two two, int line, Comparison compared) {
        Line said = compared.copy().lines().get(line);
        List<Token> verbs = compared.claim().content().stream()
                .filter(word -> isVerbOf(word, two.first, two.second, compared.claim(), compared.actors()))
                .toList();
        return said.content().stream()
                .filter(word -> verbs.stream().anyMatch(verb -> compared.claim().isLike(verb, word, said)))
                .anyMatch(word -> isVerbOf(word, two, line, compared));
    }

    private static boolean isVerbOf(Token word, Two two, int line, Comparison compared) {
        Cast cast = compared.copy().cast();
        List<Actor> there = cast.actors(line);
        for (int i = 0; i < there.size(); i++)
            for (int j = 0; j < there.size(); j++)
                if (two.ones.contains(cast.who(line).get(i))
                        && two.others.contains(cast.who(line).get(j))
                        && isVerbOf(
                                word,
                                there.get(i),
                                there.get(j),
                                compared.copy().lines().get(line),
                                there)) return true;
        return false;
    }

    /// A word where the language puts the verb of the two: between them, before both, or behind.
    private static boolean isVerbOf(Token word, Actor a, Actor b, Line line, List<Actor> all) {
        if (all.stream().anyMatch(actor -> actor.start() < word.end() && word.start() < actor.end())) return false;
        String language = line.language().getLanguage();
        boolean between = word.start() >= Math.min(a.end(), b.end()) && word.end() <= Math.max(a.start(), b.start());
        boolean before = word.end() <= Math.min(a.start(), b.start());
        boolean behind = word.start() >= Math.max(a.end(), b.end());
        boolean verbLast = !Cases.of(line.language()).firstDoes() || VERB_SPLIT.contains(language);
        return between || before && VERB_FIRST.contains(language) || behind && verbLast;
    }
}
