package standfirst.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Runs single words through a chain of Lucene's token filters. Not for several threads at once.
final class OneWord {
    private final Source source = new Source();
    private final TokenStream chain;

    OneWord(UnaryOperator<TokenStream> filters) {
        chain = filters.apply(source);
    }

    /// What the filters make of the word; the word itself where they leave nothing.
    String through(String word) {
        source.put(word);
        try {
            chain.incrementToken();
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return source.term.isEmpty() ? word : source.term.toString();
    }

    private static final class Source extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private boolean waiting;

        void put(String word) {
            clearAttributes();
            term.append(word);
            waiting = true;
        }

        @Override
        public boolean incrementToken() {
            boolean given = waiting;
            waiting = false;
            return given;
        }
    }
}
