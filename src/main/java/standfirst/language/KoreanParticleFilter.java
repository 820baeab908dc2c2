package standfirst.language;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes the particle off a Korean word, for which Lucene has no light stemmer: "정부는" and "정부가" are both "정부".
/// At least two syllables stay.
final class KoreanParticleFilter extends TokenFilter {
    /// Longest first.
    private static final List<String> PARTICLES = List.of(
            "에서는", "으로는", "에게서", "이라고", "으로써", "으로서", "까지는", "에서", "에게", "으로", "부터", "까지", "보다", "처럼", "라고", "이라", "에는",
            "과의", "와의", "들은", "들이", "들을", "들의", "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "만");

    private static final int SYLLABLES_LEFT = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    KoreanParticleFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        for (String particle : PARTICLES) {
            int left = term.length() - particle.length();
            if (left < SYLLABLES_LEFT || !particle.contentEquals(term.subSequence(left, term.length()))) continue;
            term.setLength(left);
            return true;
        }
        return true;
    }
}
