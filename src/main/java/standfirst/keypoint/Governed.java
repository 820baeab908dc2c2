package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import standfirst.language.Lexicon;
import standfirst.language.Token;

/// The content words that a modal phrase ("may", "plans to", "probably") speaks of.
final class Governed {
    private static final int REACH = 3;

    /// Words like "probably" stand anywhere in their sentence; so many words on either side are theirs.
    static final String ADVERB = "adv";

    private static final int BESIDE = 2;

    /// Languages whose modal words follow their verb.
    private static final Set<String> VERB_BEFORE = Set.of("ja", "ko", "tr", "hi", "ur", "bn", "ta");

    /// Languages whose verb closes the clause that its modal word opens.
    private static final Set<String> VERB_LAST = Set.of("de", "nl", "fa");

    private Governed() {}

    static boolean verbComesFirst(Line line) {
        return VERB_BEFORE.contains(line.language().getLanguage());
    }

    /// The nearest first: where the verb follows, or closes the clause, it is taken for the nearest.
    static List<Token> by(Line line, Lexicon.Hit phrase) {
        boolean anywhere = phrase.value().equals(ADVERB);
        int from = anywhere ? 0 : Clauses.start(line.text(), phrase.start());
        int to = anywhere ? line.text().length() : Clauses.end(line.text(), phrase.end());
        List<Token> before = new ArrayList<>();
        List<Token> verb = new ArrayList<>();
        List<Token> after = new ArrayList<>();
        for (Token token : line.content()) {
            if (token.start() < from || token.end() > to || !anywhere && isFact(line, token)) continue;
            if (isEnding(phrase, token)) verb.add(token);
            else if (token.end() <= phrase.start()) before.add(token);
            else if (token.start() >= phrase.end()) after.add(token);
        }
        if (anywhere) {
            List<Token> beside = new ArrayList<>(last(before, BESIDE));
            beside.addAll(first(after, BESIDE));
            return beside;
        }
        if (after.isEmpty() || verbComesFirst(line)) return last(before, REACH).reversed();
        return VERB_LAST.contains(line.language().getLanguage())
                ? last(after, REACH).reversed()
                : first(after, REACH);
    }

    /// The phrase is the ending of the word: Turkish "açılabilir".
    private static boolean isEnding(Lexicon.Hit phrase, Token token) {
        return token.start() < phrase.start() && token.end() >= phrase.end();
    }

    /// Numbers and dates are the same whatever is said of them.
    static boolean isFact(Line line, Token token) {
        return line.numbers().stream().anyMatch(n -> n.start() < token.end() && token.start() < n.end())
                || line.days().stream().anyMatch(d -> d.start() < token.end() && token.start() < d.end());
    }

    private static List<Token> first(List<Token> tokens, int count) {
        return tokens.subList(0, Math.min(count, tokens.size()));
    }

    private static List<Token> last(List<Token> tokens, int count) {
        return tokens.subList(Math.max(0, tokens.size() - count), tokens.size());
    }
}
