package standfirst.command;

/// Something outside stands in the way of a command: the message says what, where, and what to do.
public final class Cannot extends RuntimeException {
    public Cannot(String message) {
        super(message);
    }

    public Cannot(String message, Throwable cause) {
        super(message, cause);
    }
}
