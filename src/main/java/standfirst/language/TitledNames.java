package standfirst.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names in scripts without capitals: the words next to a post, on the side where the language puts them.
final class TitledNames {
    private static final Set<String> BEFORE_POST = Set.of("ja", "ko");
    private static final int AT_MOST = 2;
    private static final Set<String> KINDS = Set.of("role", "title");

    private final boolean before;

    TitledNames(Locale language) {
        before = BEFORE_POST.contains(language.getLanguage());
    }

    List<Name> find(String text, Folded folded, List<Lexicon.Hit> hits, List<Token> tokens) {
        List<Name> names = new ArrayList<>();
        for (Lexicon.Hit hit : hits) {
            if (!KINDS.contains(hit.kind())) continue;
            add(before ? left(text, hit, tokens, hits) : right(text, hit, tokens, hits), text, folded, names);
            // "X, minister of Y": the name stands before the comma
            if (!before) add(leftOfComma(text, hit, tokens, hits), text, folded, names);
        }
        return names;
    }

    private static void add(List<Token> run, String text, Folded folded, List<Name> names) {
        if (run.isEmpty()) return;
        int start = run.getFirst().start();
        int end = run.getLast().end();
        List<String> words = run.stream()
                .map(token -> folded.part(token.start(), token.end()))
                .toList();
        names.add(new Name(text.substring(start, end), words, start, end));
    }

    private static List<Token> right(String text, Lexicon.Hit post, List<Token> tokens, List<Lexicon.Hit> hits) {
        List<Token> run = new ArrayList<>();
        int at = post.end();
        for (Token token : tokens) {
            if (token.start() < post.end()) continue;
            if (run.size() == AT_MOST || !joined(text, at, token.start()) || !isName(token, hits)) break;
            run.add(token);
            at = token.end();
        }
        return run;
    }

    private static List<Token> left(String text, Lexicon.Hit post, List<Token> tokens, List<Lexicon.Hit> hits) {
        return left(text, post.start(), tokens, hits);
    }

    private static List<Token> leftOfComma(String text, Lexicon.Hit post, List<Token> tokens, List<Lexicon.Hit> hits) {
        int at = post.start() - 1;
        while (at >= 0 && text.charAt(at) == ' ') at--;
        boolean comma = at >= 0 && ",،、，".indexOf(text.charAt(at)) >= 0;
        return comma ? left(text, at, tokens, hits) : List.of();
    }

    private static List<Token> left(String text, int end, List<Token> tokens, List<Lexicon.Hit> hits) {
        List<Token> run = new ArrayList<>();
        int at = end;
        for (Token token : tokens.reversed()) {
            if (token.end() > end) continue;
            if (run.size() == AT_MOST || !joined(text, token.end(), at) || !isName(token, hits)) break;
            run.addFirst(token);
            at = token.start();
        }
        return run;
    }

    private static boolean joined(String text, int end, int start) {
        return end <= start && " ・·\u200c".contains(text.substring(end, start)) && start - end <= 1;
    }

    private static boolean isHiragana(Token token) {
        return token.text().codePoints().anyMatch(c -> c >= 0x3041 && c <= 0x309F);
    }

    private static boolean isName(Token token, List<Lexicon.Hit> hits) {
        // Arabic names seldom have the article
        if (token.text().startsWith("ال") || isHiragana(token)) return false;
        if (token.stop() || Character.isDigit(token.text().charAt(0))) return false;
        for (Lexicon.Hit hit : hits) if (hit.start() < token.end() && token.start() < hit.end()) return false;
        return true;
    }
}
