package standfirst.llm;

/// A language model gave no answer: its name, the address, and what came instead.
public final class ModelFailed extends RuntimeException {
    ModelFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
