package standfirst.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Runs of capitalised words: "Bank of England", "Ursula von der Leyen". A single word that opens a sentence may be any
/// word; in German, where every noun is capital, a name shows by another one beside it, by a title before it, or by a
/// preposition without an article.
final class CapitalNames {
    private static final Map<String, Set<String>> LINKS = Map.of(
            "en", Set.of("of", "the", "de", "van", "von", "al", "bin"),
            "de", Set.of("von", "van", "zu", "al", "bin"),
            "fr", Set.of("de", "du", "des", "la", "le", "d", "al"),
            "es", Set.of("de", "del", "la", "los", "las", "y"),
            "pt", Set.of("de", "da", "do", "dos", "das", "e"),
            "it", Set.of("di", "del", "della", "dei", "da"),
            "nl", Set.of("van", "de", "der", "den"));

    private static final int MOST_LINKS = 3;
    /// After these a German noun without an article is likely a place or a person.
    private static final Set<String> BARE = Set.of("in", "aus", "bei", "von", "nach");
    /// German nouns and their plurals end so; a name may too, and is then not seen.
    private static final List<String> NOUN_ENDINGS = List.of(
            "ung", "heit", "keit", "schaft", "tion", "tät", "nis", "tum", "en", "er", "e", "n", "s", "ment", "ik");

    private static final Set<String> TITLES = Set.of("role", "title");

    private final Set<String> links;
    private final boolean capitalNouns;

    CapitalNames(Locale language) {
        links = LINKS.getOrDefault(language.getLanguage(), Set.of());
        capitalNouns =
                language.getLanguage().equals("de") || language.getLanguage().equals("lb");
    }

    List<Name> find(String text, Folded folded, List<Lexicon.Hit> hits, List<Token> tokens) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = runFrom(tokens, i, text, hits);
            if (end > i && isName(tokens, i, end, text, hits)) names.add(name(text, folded, tokens.subList(i, end)));
            i = Math.max(end, i + 1);
        }
        return names;
    }

    private int runFrom(List<Token> tokens, int start, String text, List<Lexicon.Hit> hits) {
        if (!counts(tokens.get(start), text, hits)) return start;
        int end = start + 1;
        for (int i = end; i < tokens.size() && i - end < MOST_LINKS; i++) {
            if (!together(tokens.get(i - 1), tokens.get(i), text)) break;
            if (counts(tokens.get(i), text, hits)) end = i + 1;
            else if (!links.contains(tokens.get(i).text())) break;
        }
        return end;
    }

    /// A capital word that is neither one of the lexicon's nor the little word that opens a sentence.
    private static boolean counts(Token token, String text, List<Lexicon.Hit> hits) {
        if (!isCapital(token)) return false;
        if (isAcronym(token)) return true;
        return !isListed(token, hits) && !(token.stop() && opensSentence(token, text));
    }

    private static boolean together(Token left, Token right, String text) {
        for (int i = left.end(); i < right.start(); i++) {
            char c = text.charAt(i);
            boolean initial = c == '.' && i <= left.start() + 3;
            if (!initial && " -&'’\u00A0".indexOf(c) < 0) return false;
        }
        return true;
    }

    private boolean isName(List<Token> tokens, int start, int end, String text, List<Lexicon.Hit> hits) {
        Token first = tokens.get(start);
        if (end - start > 1 || isAcronym(first)) return true;
        if (!capitalNouns) return !opensSentence(first, text);
        return followsTitle(first, hits) || start > 0 && isBare(tokens.get(start - 1), first);
    }

    private static boolean isBare(Token before, Token word) {
        return BARE.contains(before.text()) && NOUN_ENDINGS.stream().noneMatch(word.text()::endsWith);
    }

    private static boolean followsTitle(Token token, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits) if (TITLES.contains(hit.kind()) && hit.end() + 1 == token.start()) return true;
        return false;
    }

    private static boolean isCapital(Token token) {
        int first = token.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    private static boolean isAcronym(Token token) {
        return token.text().length() > 1
                && token.text().chars().filter(Character::isUpperCase).count() > 1;
    }

    /// A word of the thesaurus may be part of a name: "Port Eldra".
    private static boolean isListed(Token token, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits)
            if (hit.start() <= token.start()
                    && hit.end() >= token.end()
                    && !hit.kind().equals(Lexicon.SENSE)) return true;
        return false;
    }

    private static boolean opensSentence(Token token, String text) {
        int i = token.start() - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) i--;
        return i < 0 || ".!?:;“\"„«»–—¿¡".indexOf(text.charAt(i)) >= 0;
    }

    private static Name name(String text, Folded folded, List<Token> run) {
        int start = run.getFirst().start();
        int end = run.getLast().end();
        List<String> words = run.stream()
                .filter(CapitalNames::isCapital)
                .map(token -> folded.part(token.start(), token.end()).strip())
                .toList();
        return new Name(text.substring(start, end), words, start, end);
    }
}
