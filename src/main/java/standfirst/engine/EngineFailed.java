package standfirst.engine;

/// The engine gave no translation; the message says why in a line, without the engine's address, for readers may see
/// it.
final class EngineFailed extends Exception {
    EngineFailed(String reason) {
        super(reason);
    }

    EngineFailed(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
