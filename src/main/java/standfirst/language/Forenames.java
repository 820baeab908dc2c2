package standfirst.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Persons' names in scripts without capitals, told by a given name and the word after it, or in Chinese by a surname
/// where a name may begin; knowledge of `names.tsv`.
final class Forenames {
    private static final Map<String, List<String>> TABLE = Table.wordsByKey(Forenames.class, "names.tsv");
    private static final Set<String> POSTS = Set.of("role", "title", "group");
    private static final String MARKS = "，。、；：“”「";

    private final Set<String> given = new HashSet<>();
    private final Set<String> surnames;
    private final Set<String> after;

    Forenames(Locale language) {
        for (String name : TABLE.getOrDefault(language.getLanguage() + " given", List.of()))
            given.add(Folded.of(name).toString());
        surnames = Set.copyOf(TABLE.getOrDefault(language.getLanguage() + " surname", List.of()));
        after = Set.copyOf(TABLE.getOrDefault(language.getLanguage() + " after", List.of()));
    }

    /// Whether a name shows by its surname, so that no word is one only because it follows a post.
    boolean knowsSurnames() {
        return !surnames.isEmpty();
    }

    boolean knows(Name name) {
        return knowsSurnames() || given.contains(name.words().getFirst());
    }

    List<Name> find(String text, Folded folded, List<Lexicon.Hit> hits, List<Token> tokens) {
        return surnames.isEmpty() ? forenames(text, folded, hits, tokens) : surnames(text, folded, hits);
    }

    private List<Name> forenames(String text, Folded folded, List<Lexicon.Hit> hits, List<Token> tokens) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = folded.part(token.start(), token.end());
            if (!given.contains(word) || isListed(token.start(), token.end(), hits)) continue;
            boolean family = i + 1 < tokens.size() && isFamily(token, tokens.get(i + 1), text, hits);
            int end = family ? tokens.get(i + 1).end() : token.end();
            List<String> words =
                    family ? List.of(word, folded.part(tokens.get(i + 1).start(), end)) : List.of(word);
            names.add(new Name(text.substring(token.start(), end), words, token.start(), end));
            if (family) i++;
        }
        return names;
    }

    private static boolean isFamily(Token given, Token next, String text, List<Lexicon.Hit> hits) {
        return text.substring(given.end(), next.start()).equals(" ")
                && !next.stop()
                && !Character.isDigit(next.text().charAt(0))
                && !isListed(next.start(), next.end(), hits);
    }

    private static boolean isListed(int start, int end, List<Lexicon.Hit> hits) {
        for (Lexicon.Hit hit : hits)
            if (hit.start() < end && start < hit.end() && hit.end() - hit.start() > 1) return true;
        return false;
    }

    private List<Name> surnames(String text, Folded folded, List<Lexicon.Hit> hits) {
        List<Name> names = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            boolean post = followsPost(start, hits);
            if (!post && !opens(text, start)) continue;
            int end = endOfName(text, start, post, hits);
            if (end > start)
                names.add(new Name(text.substring(start, end), List.of(folded.part(start, end)), start, end));
        }
        return names;
    }

    private static boolean followsPost(int start, List<Lexicon.Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.end() == start && POSTS.contains(hit.kind()));
    }

    private static boolean opens(String text, int start) {
        return start == 0 || MARKS.indexOf(text.charAt(start - 1)) >= 0;
    }

    /// Two characters where one that comes after a name follows, else three, which after a post need no other sign.
    private int endOfName(String text, int start, boolean post, List<Lexicon.Hit> hits) {
        int surname = surnames.contains(part(text, start, 2)) ? 2 : surnames.contains(part(text, start, 1)) ? 1 : 0;
        int two = start + surname + 1;
        int end = ends(text, two) ? two : two + 1;
        boolean told = surname > 0 && end <= text.length() && (post || ends(text, end));
        return told && isHan(text, start, end) && !isListed(start, end, hits) ? end : start;
    }

    private boolean ends(String text, int at) {
        return at >= text.length() || after.stream().anyMatch(sign -> text.startsWith(sign, at));
    }

    private static boolean isHan(String text, int start, int end) {
        return text.substring(start, end).codePoints().allMatch(Character::isIdeographic);
    }

    private static String part(String text, int start, int length) {
        return start + length <= text.length() ? text.substring(start, start + length) : "";
    }
}
