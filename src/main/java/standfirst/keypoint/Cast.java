package standfirst.keypoint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import standfirst.language.Cases;
import standfirst.language.Lexicon;
import standfirst.language.Names;

/// Who is in a text, and in which of its sentences they are: named there, or meant by "she", "the authority", or by a
/// verb with nobody beside it. Light: a word goes to the nearest one before that fits. A person and the body that they
/// speak for ("the forum's secretary") are each other's relatives: the one may stand for the other.
final class Cast {
    /// How many sentences back somebody may be meant.
    private static final int BACK = 3;
    /// UTF-16 units between a post and its body: "secretary of the", and between a verb and who said it.
    private static final int NEAR = 12;

    private static final int SAID = 80;

    private static final int BESIDE = 40;
    /// A verb so near the beginning of its sentence opens it.
    private static final int OPENING = 12;
    /// What comes later after the verb is what is said.
    private static final int BEHIND = 20;
    /// Where the verb comes last, who speaks stands before it, be it farther.
    private static final int AFTER = 40;

    /// Somebody, with all that the text calls them.
    private static final class Member {
        final List<Actor> mentions = new ArrayList<>();
        final Set<Integer> relatives = new HashSet<>();
        boolean person;

        boolean isNamed() {
            return mentions.stream().anyMatch(mention -> !mention.names().isEmpty());
        }
    }

    /// A sentence's actors, who each of them is (-1: nobody known), all who are named or meant, and who speaks.
    private record Scene(
            Line line, List<Actor> actors, List<Integer> who, Set<Integer> present, Set<Integer> speakers) {}

    private final List<Member> members = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();

    private final boolean caseless;

    Cast(List<Line> lines, Locale language) {
        caseless = Names.isCaseless(language);
        for (Line line : lines) read(line);
    }

    private void read(Line line) {
        Scene scene = new Scene(line, Actors.in(line), new ArrayList<>(), new HashSet<>(), new HashSet<>());
        scenes.add(scene);
        for (Actor actor : scene.actors) {
            int number = actor.kind() == Actor.Kind.PRONOUN ? meant(actor) : number(actor);
            scene.who.add(number);
            if (number >= 0) scene.present.add(number);
        }
        relate(scene);
        scene.speakers.addAll(speakers(scene));
        scene.present.addAll(scene.speakers);
    }

    private int number(Actor actor) {
        int number = members.size() - 1;
        while (number >= 0 && !isCalled(actor, number)) number--;
        if (number < 0) {
            members.add(new Member());
            number = members.size() - 1;
        }
        add(number, actor);
        for (int other = 0; other < members.size(); other++)
            if (members.get(other).mentions.stream().anyMatch(mention -> mention.isIn(actor) || actor.isIn(mention)))
                relate(number, other);
        return number;
    }

    private boolean isCalled(Actor actor, int number) {
        Member member = members.get(number);
        boolean byName = !actor.names().isEmpty() && member.isNamed();
        return member.mentions.stream().anyMatch(byName ? actor::sharesName : actor::maybe);
    }

    private void add(int number, Actor actor) {
        members.get(number).mentions.add(actor);
        members.get(number).person |= actor.isPerson();
    }

    /// The nearest one before: a person for "she", a body for "they", either for "its".
    private int meant(Actor pronoun) {
        boolean many = pronoun.keys().contains("they") || pronoun.keys().contains("they target");
        boolean either = pronoun.keys().contains("of");
        int named = either || many ? -1 : nearest(member -> member.person && member.isNamed());
        return named >= 0 ? named : nearest(member -> either || member.person != many);
    }

    private int nearest(Predicate<Member> such) {
        for (int back = scenes.size() - 1; back >= Math.max(0, scenes.size() - 1 - BACK); back--) {
            List<Integer> who = scenes.get(back).who;
            for (int i = who.size() - 1; i >= 0; i--)
                if (who.get(i) >= 0 && such.test(members.get(who.get(i)))) return who.get(i);
        }
        return -1;
    }

    /// "the secretary of the forum", "the forum's secretary", "its secretary".
    private void relate(Scene scene) {
        for (int i = 1; i < scene.actors.size(); i++) {
            Actor left = scene.actors.get(i - 1);
            Actor right = scene.actors.get(i);
            int gap = right.start() - left.end();
            boolean near = gap <= NEAR
                    && (gap <= 0
                            || scene.line
                                    .text()
                                    .substring(left.end(), right.start())
                                    .chars()
                                    .noneMatch(c -> ".;:".indexOf(c) >= 0));
            if (near && (left.isOwner() || right.isOwner())) relate(scene.who.get(i - 1), scene.who.get(i));
        }
    }

    private void relate(int one, int other) {
        if (one < 0 || other < 0 || one == other) return;
        members.get(one).relatives.add(other);
        members.get(other).relatives.add(one);
    }

    /// Who stands beside the sentence's reporting verbs; where nobody does, or a quotation goes on, who spoke last.
    private Set<Integer> speakers(Scene scene) {
        Set<Integer> found = new HashSet<>();
        List<Lexicon.Hit> verbs = scene.line.hits("report");
        for (Lexicon.Hit verb : verbs) {
            int speaker = speaker(verb, scene.line, scene.actors);
            if (speaker < 0 || scene.who.get(speaker) < 0) continue;
            found.add(scene.who.get(speaker));
            members.get(scene.who.get(speaker)).person |=
                    scene.actors.get(speaker).kind() == Actor.Kind.NAME;
        }
        boolean goesOn = verbs.stream().anyMatch(verb -> verb.start() <= OPENING) || isInQuote(scene.line);
        if (found.isEmpty() && goesOn && scenes.size() > 1) found.addAll(leads(scenes.get(scenes.size() - 2)));
        return found;
    }

    /// Who speaks in a sentence, or else the first who does anything there.
    private static Set<Integer> leads(Scene scene) {
        if (!scene.speakers.isEmpty()) return scene.speakers;
        for (int i = 0; i < scene.actors.size(); i++)
            if (scene.who.get(i) >= 0 && scene.actors.get(i).isSubject()) return Set.of(scene.who.get(i));
        return Set.of();
    }

    private static boolean isInQuote(Line line) {
        String text = line.text();
        return text.chars().anyMatch(c -> "”»」".indexOf(c) >= 0) && text.chars().noneMatch(c -> "“«「".indexOf(c) >= 0);
    }

    /// The index of the actor nearest to a reporting verb who can be the one who speaks, or -1.
    static int speaker(Lexicon.Hit verb, Line line, List<Actor> actors) {
        int nearest = -1;
        int least = SAID;
        for (int i = 0; i < actors.size(); i++) {
            Actor actor = actors.get(i);
            boolean before = actor.end() <= verb.start();
            int distance = before ? verb.start() - actor.end() : actor.start() - verb.end();
            if (!before && !Cases.of(line.language()).firstDoes()) distance += AFTER;
            if (canSpeak(actor, before) && distance < least && !parted(line.text(), actor, verb)) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /// "according to figures from the department", "по словам министра", but "told the department".
    private static boolean canSpeak(Actor actor, boolean before) {
        return switch (actor.tells()) {
            case BARE, DOES, BY -> true;
            case OF, SOURCE, EITHER -> !before;
            case TARGET, BESIDE -> false;
        };
    }

    /// Persons named or meant near a verb of a sentence.
    Set<Integer> beside(Lexicon.Hit verb, int line) {
        Set<Integer> found = new HashSet<>();
        Scene scene = scenes.get(line);
        for (int i = 0; i < scene.actors.size(); i++) {
            Actor actor = scene.actors.get(i);
            boolean near = actor.end() <= verb.start()
                    ? verb.start() - actor.end() < BESIDE
                    : actor.start() - verb.end() < BEHIND;
            if (actor.kind() != Actor.Kind.BODY && near && scene.who.get(i) >= 0) found.add(scene.who.get(i));
        }
        return found;
    }

    private static boolean parted(String text, Actor actor, Lexicon.Hit verb) {
        int from = Math.min(actor.end(), verb.end());
        int to = Math.max(actor.start(), verb.start());
        return from < to && text.substring(from, to).chars().anyMatch(c -> ";؛；".indexOf(c) >= 0);
    }

    /// Everybody in the text whom an actor of a claim may be.
    Set<Integer> of(Actor actor) {
        Set<Integer> found = new HashSet<>();
        for (int number = 0; number < members.size(); number++) if (isCalled(actor, number)) found.add(number);
        if (!actor.names().isEmpty()
                && found.stream().anyMatch(number -> members.get(number).isNamed()))
            found.removeIf(number -> !members.get(number).isNamed());
        // in scripts without capitals a word beside a post may be no name
        boolean unsure = caseless
                && found.isEmpty()
                && !actor.names().isEmpty()
                && !actor.keys().isEmpty();
        return unsure ? of(actor.nameless()) : found;
    }

    /// Everybody in the text who bears the name of an actor of a claim.
    Set<Integer> named(Actor actor) {
        Set<Integer> found = new HashSet<>();
        for (int number = 0; number < members.size(); number++)
            if (members.get(number).mentions.stream().anyMatch(actor::sharesName)) found.add(number);
        return found;
    }

    /// These and their relatives.
    Set<Integer> family(Set<Integer> some) {
        Set<Integer> family = new HashSet<>(some);
        for (int number : some) family.addAll(members.get(number).relatives);
        return family;
    }

    /// The posts that the text gives to some.
    Set<String> roles(Set<Integer> some) {
        Set<String> roles = new HashSet<>();
        for (int number : some) for (Actor mention : members.get(number).mentions) roles.addAll(mention.roles());
        return roles;
    }

    /// Whether one of these is a person or a body, not a place or a thing with a name.
    boolean isActor(Set<Integer> some) {
        for (int number : some)
            if (members.get(number).person
                    || members.get(number).mentions.stream().anyMatch(mention -> mention.kind() == Actor.Kind.BODY))
                return true;
        return false;
    }

    /// Whether an actor's post is short for one that the text gives to some: "president" for "president of the
    /// chamber",
    /// but not "mayor" for "deputy mayor".
    boolean isShort(Actor actor, Set<Integer> some) {
        for (int number : some)
            for (Actor mention : members.get(number).mentions)
                if (mention.roles().stream().noneMatch(role -> role.startsWith("deputy") || role.startsWith("vice"))
                        && actor.isShortFor(mention)) return true;
        return false;
    }

    static boolean meet(Set<Integer> some, Set<Integer> others) {
        return some.stream().anyMatch(others::contains);
    }

    /// Whether one of these is in the sentences from one to another.
    boolean isNear(Set<Integer> some, int from, int to) {
        for (int line = Math.max(0, from); line <= Math.min(to, size() - 1); line++)
            if (meet(some, in(line))) return true;
        return false;
    }

    /// The number of sentences.
    int size() {
        return scenes.size();
    }

    /// Who is named or meant in a sentence.
    Set<Integer> in(int line) {
        return scenes.get(line).present;
    }

    /// Whether somebody speaks in a sentence who is named there.
    boolean namesSpeaker(int line) {
        Scene scene = scenes.get(line);
        for (int i = 0; i < scene.actors.size(); i++)
            if (scene.actors.get(i).kind() != Actor.Kind.PRONOUN && scene.speakers.contains(scene.who.get(i)))
                return true;
        return false;
    }

    Set<Integer> speakersIn(int line) {
        return scenes.get(line).speakers;
    }

    /// Whether an actor of a sentence only tells whose somebody beside it is: "the forum's secretary".
    boolean isPossessor(int line, int actor) {
        Scene scene = scenes.get(line);
        if (!scene.actors.get(actor).isOwner() || scene.who.get(actor) < 0) return false;
        Set<Integer> relatives = members.get(scene.who.get(actor)).relatives;
        return actor > 0 && relatives.contains(scene.who.get(actor - 1))
                || actor + 1 < scene.who.size() && relatives.contains(scene.who.get(actor + 1));
    }

    List<Actor> actors(int line) {
        return scenes.get(line).actors;
    }

    List<Integer> who(int line) {
        return scenes.get(line).who;
    }
}
