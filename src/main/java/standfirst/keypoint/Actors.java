package standfirst.keypoint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import standfirst.language.Cases;
import standfirst.language.Lexicon;
import standfirst.language.Name;
import standfirst.language.Names;
import standfirst.language.Table;
import standfirst.language.Token;

/// Finds the actors of a sentence: its names, the posts and bodies that the lexicon and the thesaurus know, and the
/// words
/// that stand for them; what stands side by side, or parted by an apposition's comma, is one.
final class Actors {
    private static final Map<String, List<String>> SENSES = Table.wordsByKey(Actors.class, "actors.tsv");
    private static final Set<String> POSTS = Set.copyOf(SENSES.getOrDefault("post", List.of()));
    private static final Set<String> BODIES = Set.copyOf(SENSES.getOrDefault("body", List.of()));
    /// Says nothing of who it is.
    private static final String FORMER = "former";

    private static final Set<String> JOINS_NOUNS = Set.of("en", "nl", "zh");

    private static final String PARTICLES = "はが";
    /// Letters of a body's word that stay when it is declined.
    private static final int STEM = 5;
    /// What may stand between a post and the name of who holds it: a comma and an article.
    private static final int APPOSED = 6;
    /// Between a post and the name, where it says whose it is: "of the regional farmers' federation, ".
    private static final int OWNED = 40;

    private Actors() {}

    /// Whether a sense of the thesaurus is a post that one person holds.
    static boolean isPost(String sense) {
        return POSTS.contains(sense);
    }

    /// Everybody in a sentence, in the order in which they are named.
    static List<Actor> in(Line line) {
        List<Span> spans = new ArrayList<>();
        for (Name name : line.names()) spans.add(new Span(name.start(), name.end(), Actor.Kind.NAME, "", name.words()));
        opening(line).ifPresent(spans::add);
        for (Lexicon.Hit hit : line.hits()) span(hit, line, spans);
        for (Lexicon.Hit hit : line.senses()) sense(hit, line, spans);
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        return apposed(joined(spans, line), line);
    }

    /// "the president of the federation, Hassan Badri" is one and the same, and the federation another.
    private static List<Actor> apposed(List<Actor> actors, Line line) {
        List<Actor> found = new ArrayList<>();
        for (Actor actor : actors) {
            int post = found.size() - 1;
            while (post >= 0
                    && (found.get(post).kind() == Actor.Kind.BODY
                            || found.get(post).kind() == Actor.Kind.PRONOUN)) post--;
            boolean named = actor.kind() == Actor.Kind.NAME
                    && Collections.disjoint(actor.keys(), POSTS)
                    && actor.roles().isEmpty();
            if (named
                    && post >= 0
                    && found.get(post).kind() == Actor.Kind.POST
                    && isApposed(found.get(post), actor, line))
                found.set(post, found.get(post).called(actor));
            else found.add(actor);
        }
        return found;
    }

    /// A comma and no other before the name, or only words that say whose post it is.
    private static boolean isApposed(Actor post, Actor name, Line line) {
        if (name.start() < post.end() || name.start() - post.end() > OWNED) return false;
        String between = line.text().substring(post.end(), name.start()).strip();
        boolean oneComma = !between.isEmpty()
                && Parts.COMMAS.indexOf(between.charAt(between.length() - 1)) >= 0
                && between.chars()
                                .filter(c -> !Character.isLetterOrDigit(c) && " -'’&".indexOf(c) < 0)
                                .count()
                        == 1;
        boolean said = line.hits().stream()
                .anyMatch(hit -> !hit.kind().equals("group") && hit.start() >= post.end() && hit.end() <= name.start());
        return oneComma
                || !said && !between.isEmpty() && Cases.of(line.language()).isOwner(between);
    }

    /// A sentence's first word may have its capital from there; before a comma or a verb of saying it is a name, unless
    /// it
    /// is a word that the tables know.
    private static Optional<Span> opening(Line line) {
        if (line.tokens().isEmpty() || Names.isCaseless(line.language())) return Optional.empty();
        Token first = line.tokens().getFirst();
        boolean capital = Character.isUpperCase(first.text().codePointAt(0)) && !first.stop();
        boolean known =
                Stream.of(line.hits(), line.senses()).flatMap(List::stream).anyMatch(hit -> hit.start() < first.end());
        boolean named = line.names().stream().anyMatch(name -> name.start() < first.end());
        if (!capital || known || named || !isClosed(first, line)) return Optional.empty();
        String word = line.folded().part(first.start(), first.end());
        return Optional.of(new Span(first.start(), first.end(), Actor.Kind.NAME, "", List.of(word)));
    }

    private static boolean isClosed(Token word, Line line) {
        boolean comma = word.end() < line.text().length()
                && Parts.COMMAS.indexOf(line.text().charAt(word.end())) >= 0;
        return comma || line.hits("report").stream().anyMatch(verb -> verb.start() == word.end() + 1);
    }

    /// One way in which somebody is named.
    private record Span(int start, int end, Actor.Kind kind, String key, List<String> words) {}

    private static void span(Lexicon.Hit hit, Line line, List<Span> spans) {
        switch (hit.kind()) {
            case "role" -> {
                if (!hit.value().equals(FORMER))
                    spans.add(new Span(hit.start(), hit.end(), Actor.Kind.POST, Actor.ROLE + hit.value(), List.of()));
            }
            case "group" -> {
                spans.add(group(hit, line));
            }
            case "pronoun" -> spans.add(new Span(hit.start(), hit.end(), Actor.Kind.PRONOUN, hit.value(), List.of()));
            default -> {}
        }
    }

    private static Span group(Lexicon.Hit hit, Line line) {
        String word = line.folded().part(hit.start(), hit.end());
        // "市は": alone the word may be the end of a name
        int particle = word.length() == 2 && PARTICLES.indexOf(word.charAt(1)) >= 0 ? 1 : 0;
        String stem = word.substring(0, Math.min(STEM, word.length() - particle));
        Actor.Kind kind = hit.value().equals("person") ? Actor.Kind.POST : Actor.Kind.BODY;
        String key = "group " + stem;
        return new Span(
                hit.start(), hit.end() - particle, kind, isInPost(hit, line) ? Actor.OWNER + key : key, List.of());
    }

    /// The minister in "foreign minister" is not any minister, and the opposition in "opposition leader" is whose post
    /// it
    /// is.
    private static boolean isInPost(Lexicon.Hit sense, Line line) {
        for (Lexicon.Hit post : line.hits())
            if (post.kind().equals("role") && post.start() <= sense.start() && sense.end() <= post.end()) return true;
        return false;
    }

    private static void sense(Lexicon.Hit hit, Line line, List<Span> spans) {
        Actor.Kind kind = POSTS.contains(hit.value()) ? Actor.Kind.POST : Actor.Kind.BODY;
        if (kind == Actor.Kind.BODY && !BODIES.contains(hit.value())) return;
        boolean inPost = isInPost(hit, line);
        if (inPost && kind == Actor.Kind.POST) return;
        spans.add(new Span(hit.start(), hit.end(), kind, inPost ? Actor.OWNER + hit.value() : hit.value(), List.of()));
    }

    private static List<Actor> joined(List<Span> spans, Line line) {
        List<Actor> actors = new ArrayList<>();
        List<Span> together = new ArrayList<>();
        int end = -1;
        for (Span span : spans) {
            if (!together.isEmpty() && !belongs(span, together, end, line)) {
                actors.add(of(together, line));
                together.clear();
            }
            end = together.isEmpty() ? span.end : Math.max(end, span.end);
            together.add(span);
        }
        if (!together.isEmpty()) actors.add(of(together, line));
        return actors;
    }

    private static boolean belongs(Span span, List<Span> together, int end, Line line) {
        if (span.start < end) return true;
        if (span.kind == Actor.Kind.PRONOUN || has(together, Actor.Kind.PRONOUN)) return false;
        String between = line.text().substring(end, span.start);
        Actor.Kind last = together.getLast().kind;
        if (between.isBlank())
            return span.kind == Actor.Kind.NAME
                    ? last != Actor.Kind.NAME
                    : has(together, Actor.Kind.NAME) || last == span.kind && joinsNouns(line);
        boolean comma = Parts.COMMAS.indexOf(between.strip().charAt(0)) >= 0 && between.length() <= APPOSED;
        boolean named = span.kind == Actor.Kind.NAME && last == Actor.Kind.POST && !has(together, Actor.Kind.NAME);
        boolean told = span.kind == Actor.Kind.POST && last == Actor.Kind.NAME;
        boolean explained = has(together, Actor.Kind.NAME) && isExplanation(span, between, line);
        return comma && (named || told || explained);
    }

    /// "city council" is one, in languages that set nouns side by side.
    private static boolean joinsNouns(Line line) {
        return JOINS_NOUNS.contains(line.language().getLanguage());
    }

    /// "Belt Line, the company that runs the ferry", but not "in Santa Marina, the company said".
    private static boolean isExplanation(Span body, String between, Line line) {
        if (body.kind != Actor.Kind.BODY
                || between.strip().length() < 2
                || body.end >= line.text().length()) return false;
        boolean closed = Parts.COMMAS.indexOf(line.text().charAt(body.end)) >= 0;
        return closed
                || line.hits("clause").stream()
                        .anyMatch(that -> that.start() > body.end && that.start() <= body.end + 2);
    }

    private static boolean has(List<Span> spans, Actor.Kind kind) {
        return spans.stream().anyMatch(span -> span.kind == kind);
    }

    private static Actor of(List<Span> spans, Line line) {
        int start = spans.getFirst().start;
        int end = spans.stream().mapToInt(Span::end).max().orElse(start);
        Set<String> keys = new HashSet<>();
        List<List<String>> names = new ArrayList<>();
        List<String> post = new ArrayList<>();
        for (Span span : spans) {
            if (span.kind == Actor.Kind.NAME) names.add(span.words);
            else keys.add(span.key);
            if (span.kind == Actor.Kind.POST)
                for (String word : line.folded().part(span.start, span.end).split(" "))
                    if (!post.contains(word)) post.add(word);
        }
        Actor.Kind kind = has(spans, Actor.Kind.PRONOUN)
                ? Actor.Kind.PRONOUN
                : has(spans, Actor.Kind.NAME)
                        ? Actor.Kind.NAME
                        : has(spans, Actor.Kind.POST) ? Actor.Kind.POST : Actor.Kind.BODY;
        int head = spans.getFirst().kind == Actor.Kind.NAME ? start : spans.getFirst().end;
        Cases.Case tells = Cases.of(line.language()).of(line.folded(), line.tokens(), start, head, end);
        if (kind == Actor.Kind.POST && tells == Cases.Case.BARE && Names.isCaseless(line.language()))
            tells = Cases.of(line.language()).afterName(line.folded(), line.tokens(), end);
        boolean person = has(spans, Actor.Kind.POST);
        if (tells == Cases.Case.BARE
                && Cases.of(line.language()).isNominative(line.folded(), head > start ? head : end, person))
            tells = Cases.Case.DOES;
        if (kind == Actor.Kind.PRONOUN && keys.stream().anyMatch(key -> key.endsWith(" target")))
            tells = Cases.Case.TARGET;
        if (kind == Actor.Kind.PRONOUN && keys.contains("of")) tells = Cases.Case.OF;
        return new Actor(List.copyOf(names), Set.copyOf(keys), List.copyOf(post), kind, start, end, tells);
    }
}
