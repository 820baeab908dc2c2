package standfirst.keypoint;

import java.util.List;
import standfirst.language.Folded;

/// Words between quotation marks are quoted in the source too, and are the same there.
final class QuoteVeto implements Veto {
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
                || copy.quotes().stream().anyMatch(said -> bare(said.words()).contains(words));
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
