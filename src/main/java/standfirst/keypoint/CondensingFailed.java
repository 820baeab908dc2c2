package standfirst.keypoint;

/// A condenser could not make points of an article; what it used in trying is not forgotten.
public final class CondensingFailed extends RuntimeException {
    private final transient Usage usage;

    public CondensingFailed(String message, Usage usage) {
        super(message);
        this.usage = usage;
    }

    public Usage usage() {
        return usage;
    }
}
