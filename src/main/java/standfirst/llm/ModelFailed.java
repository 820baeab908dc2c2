package standfirst.llm;

import standfirst.keypoint.Usage;

/// A language model gave no answer: its name, the address, and what came instead; and what was used in trying.
public class ModelFailed extends RuntimeException {
    private final transient Usage usage;

    ModelFailed(String message, Usage usage, Throwable cause) {
        super(message, cause);
        this.usage = usage;
    }

    /// Nothing was tried.
    ModelFailed(String message) {
        super(message);
        this.usage = Usage.NONE;
    }

    Usage usage() {
        return usage;
    }
}
