package standfirst.llm;

/// A prompt file, or one beside it, that cannot be used: its path, and what is wrong with it.
public final class BadPrompt extends RuntimeException {
    BadPrompt(String origin, RuntimeException problem) {
        super(origin + ": " + problem.getMessage(), problem);
    }
}
