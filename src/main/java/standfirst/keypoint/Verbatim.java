package standfirst.keypoint;

import java.util.List;
import java.util.OptionalInt;
import standfirst.language.Token;

/// Tells words of the source from words about it.
final class Verbatim {
    /// What must not get lost when a sentence is trimmed.
    private static final List<String> KEPT = List.of("negation", "hedge", "report", "condition", "some");

    private Verbatim() {}

    /// The sentence that holds the claim word for word, with nothing cut from it that changes what it says.
    static OptionalInt find(Line claim, Copy copy) {
        if (claim.tokens().isEmpty()) return OptionalInt.empty();
        for (int i = 0; i < copy.lines().size(); i++) {
            Line line = copy.lines().get(i);
            if (isTrimmed(claim, line) && keepsMeaning(claim, line)) return OptionalInt.of(i);
        }
        return OptionalInt.empty();
    }

    /// The claim's words, in this order, with words of the sentence left out at its ends or between.
    private static boolean isTrimmed(Line claim, Line line) {
        int next = 0;
        List<Token> words = claim.tokens();
        for (Token token : line.tokens())
            if (next < words.size() && same(words.get(next).text(), token.text(), next)) next++;
        return next == words.size();
    }

    /// The first word may have become a capital one.
    private static boolean same(String claimed, String said, int index) {
        return index == 0 ? claimed.equalsIgnoreCase(said) : claimed.equals(said);
    }

    private static boolean keepsMeaning(Line claim, Line line) {
        for (String kind : KEPT) if (claim.hits(kind).size() < line.hits(kind).size()) return false;
        return Quote.marks(claim.text()) == Quote.marks(line.text()) && contiguous(claim, line);
    }

    /// Words picked from here and there can be made to say anything: what is left out must be whole phrases, at most
    /// two of them between the ends.
    private static boolean contiguous(Line claim, Line line) {
        int gaps = 0;
        int at = 0;
        List<Token> said = line.tokens();
        for (Token word : claim.tokens()) {
            int from = at;
            while (at < said.size() && !said.get(at).text().equalsIgnoreCase(word.text())) at++;
            if (at > from && from > 0) gaps++;
            at++;
        }
        return gaps <= 2;
    }
}
