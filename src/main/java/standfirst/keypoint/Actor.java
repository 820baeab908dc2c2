package standfirst.keypoint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import standfirst.language.Cases;

/// Somebody who can do or say something, where a sentence names them: by name, by post, as a body or group, by several
/// of these side by side ("Agriculture Minister Petra Vance"), or by a word that stands for them ("she"). `keys` say
/// what is known of them beside the name, `post` are the words of their post; the span counts from the sentence's
/// start, in UTF-16 code units.
record Actor(
        List<List<String>> names,
        Set<String> keys,
        List<String> post,
        Kind kind,
        int start,
        int end,
        Cases.Case tells) {
    enum Kind {
        NAME,
        POST,
        BODY,
        PRONOUN
    }

    static final String ROLE = "role ";
    /// Before the key of the body that a post is in.
    static final String OWNER = "of ";

    Actor called(Actor name) {
        return new Actor(name.names, keys, post, Kind.NAME, start, name.end, tells);
    }

    /// By post alone.
    Actor nameless() {
        return new Actor(List.of(), keys, post, Kind.POST, start, end, tells);
    }

    /// Whether both can be the same: one's name is the other's or its end, or where one has no name, a post or a kind
    /// of
    /// body is the same.
    boolean maybe(Actor other) {
        if (kind == Kind.PRONOUN || other.kind == Kind.PRONOUN) return false;
        if (!names.isEmpty() && !other.names.isEmpty()) return sharesName(other);
        boolean shared = keys.stream().anyMatch(key -> !key.startsWith(OWNER) && other.keys.contains(key));
        return shared || names.isEmpty() && isShortFor(other) || other.names.isEmpty() && other.isShortFor(this);
    }

    /// "the president" for the president of the chamber, "the minister" for the transport minister.
    boolean isShortFor(Actor other) {
        if (post.isEmpty() || other.post.isEmpty()) return false;
        return post.stream()
                .allMatch(word ->
                        other.post.stream().anyMatch(longer -> longer.endsWith(word) || NameVeto.alike(word, longer)));
    }

    boolean sharesName(Actor other) {
        for (List<String> mine : names) for (List<String> theirs : other.names) if (sameName(mine, theirs)) return true;
        return false;
    }

    private static boolean sameName(List<String> a, List<String> b) {
        if (NameVeto.alike(a.getLast(), b.getLast())) return true;
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = shorter == a ? b : a;
        return shorter.stream().allMatch(word -> longer.stream().anyMatch(other -> NameVeto.alike(word, other)));
    }

    /// Whether they may be the one who does it.
    boolean isSubject() {
        return tells == Cases.Case.BARE || tells == Cases.Case.DOES || tells == Cases.Case.BY;
    }

    /// Whether they may be the one whose something is.
    boolean isOwner() {
        return tells == Cases.Case.OF || tells == Cases.Case.EITHER;
    }

    /// Whether this names a post in a body that the other one names: "opposition leader" and "opposition".
    boolean isIn(Actor body) {
        return keys.stream()
                .anyMatch(key -> key.startsWith(OWNER) && body.keys.contains(key.substring(OWNER.length())));
    }

    /// The posts that the lexicon knows, by its values.
    Set<String> roles() {
        return keys.stream()
                .filter(key -> key.startsWith(ROLE))
                .map(key -> key.substring(ROLE.length()))
                .collect(Collectors.toSet());
    }

    /// As the sentence has it.
    String in(String text) {
        return text.substring(start, end);
    }

    /// Whether this tells a person: a post, or a name with one.
    boolean isPerson() {
        return keys.stream().anyMatch(key -> key.startsWith(ROLE) || Actors.isPost(key));
    }
}
