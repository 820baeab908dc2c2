package standfirst.keypoint;

import java.util.List;
import standfirst.language.Folded;

/// Words between quotation marks are quoted in the source too, and are the same there; only a name in quotation marks
/// may
/// be declined: «Серой Пади» for «Серая Падь».
final class QuoteVeto implements Veto {
    /// Longer ones are no names.
    private static final int WORDS_OF_A_NAME = 3;

    @Override
    public List<Objection> against(Comparison compared) {
        return compared.claim().quotes().stream()
                .filter(quote -> !isQuoted(quote, compared.copy()))
                .map(quote -> Objection.certain(
                        Reason.QUOTE, "The source does not quote anybody with “" + quote.words() + "”."))
                .toList();
    }

    private static boolean isQuoted(Quote quote, Copy copy) {
        String words = bare(quote.words());
        return words.isEmpty()
                || copy.quotes().stream().anyMatch(said -> bare(said.words()).contains(words))
                || isName(quote) && copy.quotes().stream().anyMatch(said -> isDeclined(words, bare(said.words())));
    }

    private static boolean isName(Quote quote) {
        String words = quote.words().strip();
        return Character.isUpperCase(words.codePointAt(0)) && words.split("\\s+").length <= WORDS_OF_A_NAME;
    }

    private static boolean isDeclined(String name, String said) {
        String[] mine = name.split(" +");
        String[] theirs = said.split(" +");
        if (mine.length != theirs.length) return false;
        for (int i = 0; i < mine.length; i++) if (!NameVeto.alike(mine[i], theirs[i])) return false;
        return true;
    }

    private static String bare(String words) {
        StringBuilder bare = new StringBuilder();
        Folded.of(words)
                .toString()
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
                .forEach(bare::appendCodePoint);
        return bare.toString().strip();
    }
}
