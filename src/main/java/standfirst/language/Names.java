package standfirst.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Finds what looks like a proper name: runs of capitalised words where the script has capitals, runs of katakana in
/// Japanese. In other scripts nothing shows a name, and nothing is found.
public final class Names {
    private static final Map<Locale, Names> MADE = new ConcurrentHashMap<>();
    private static final Set<String> LINKS = Set.of(
            "of", "de", "da", "do", "del", "della", "di", "la", "le", "von", "van", "der", "den", "bin", "al", "el",
            "the", "y", "e", "du", "des");
    private static final int SHORTEST_KATAKANA = 3;

    private final Lexicon lexicon;
    private final boolean nounsAreCapital;
    private final boolean katakana;

    private Names(Locale language) {
        lexicon = Lexicon.of(language);
        nounsAreCapital =
                language.getLanguage().equals("de") || language.getLanguage().equals("lb");
        katakana = language.getLanguage().equals("ja");
    }

    public static Names of(Locale language) {
        return MADE.computeIfAbsent(language, Names::new);
    }

    public List<Name> find(String text, Locale language) {
        Folded folded = Folded.of(text);
        return find(text, folded, lexicon.find(folded), Words.of(language).tokens(text));
    }

    /// The same, when the lexicon's phrases and the words of the text are found already.
    public List<Name> find(String text, Folded folded, List<Lexicon.Hit> hits, List<Token> tokens) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int end = runFrom(tokens, i, text);
            if (end > i && isName(tokens.subList(i, end), i, text, hits))
                names.add(name(text, folded, tokens.subList(i, end)));
            i = Math.max(end, i + 1);
        }
        if (katakana) katakana(text, names);
        return names;
    }

    /// Where the run of capitalised words that begins here ends: "Bank of England", "Ursula von der Leyen".
    private static int runFrom(List<Token> tokens, int start, String text) {
        if (!isCapital(tokens.get(start))) return start;
        int end = start + 1;
        int i = end;
        while (i < tokens.size() && i - end < 3 && together(tokens.get(i - 1), tokens.get(i), text)) {
            if (isCapital(tokens.get(i))) end = i + 1;
            else if (!LINKS.contains(tokens.get(i).text())) break;
            i++;
        }
        return end;
    }

    private static boolean together(Token left, Token right, String text) {
        for (int i = left.end(); i < right.start(); i++)
            if (" -.&'’\u00A0".indexOf(text.charAt(i)) < 0 || text.charAt(i) == '.' && i > left.start() + 3)
                return false;
        return true;
    }

    private static boolean isCapital(Token token) {
        int first = token.text().codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    private boolean isName(List<Token> run, int index, String text, List<Lexicon.Hit> hits) {
        Token first = run.getFirst();
        if (run.size() > 1) return !(nounsAreCapital && run.stream().allMatch(t -> isListed(t, hits)));
        if (first.stop() && !isAcronym(first) || isListed(first, hits)) return false;
        if (isAcronym(first)) return true;
        return !nounsAreCapital && !opensSentence(first, index, text);
    }

    private static boolean isAcronym(Token token) {
        return token.text().length() > 1
                && token.text().chars().filter(Character::isUpperCase).count() > 1;
    }

    private static boolean isListed(Token token, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits) if (hit.start() <= token.start() && hit.end() >= token.end()) return true;
        return false;
    }

    private static boolean opensSentence(Token token, int index, String text) {
        if (index == 0) return true;
        int i = token.start() - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) i--;
        return i >= 0 && ".!?:;“\"„«»–—".indexOf(text.charAt(i)) >= 0;
    }

    private static Name name(String text, Folded folded, List<Token> run) {
        int start = run.getFirst().start();
        int end = run.getLast().end();
        List<String> words = run.stream()
                .filter(Names::isCapital)
                .map(token -> folded.part(token.start(), token.end()).strip())
                .toList();
        return new Name(text.substring(start, end), words, start, end);
    }

    private static void katakana(String text, List<Name> names) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isKatakana(text.charAt(i));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            String run = text.substring(start, i);
            if (run.length() >= SHORTEST_KATAKANA) names.add(new Name(run, List.of(run), start, i));
            start = -1;
        }
    }

    private static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー';
    }
}
