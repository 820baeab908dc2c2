package standfirst.llm;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Counts tokens about as the tokenizers of GPT, Qwen and Llama do: a digit and a mark each, words in pieces of four
/// bytes. The program's own estimate is not asked: it is what is to be measured.
public final class TokenCount {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}]++|[^\\s\\p{L}\\p{M}]");

    private TokenCount() {}

    public static long of(String text) {
        return PIECE.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToLong(TokenCount::piece)
                .sum();
    }

    private static long piece(String piece) {
        return Math.max(1, Math.round(piece.getBytes(StandardCharsets.UTF_8).length / 4.0));
    }
}
