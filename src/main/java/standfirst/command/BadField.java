package standfirst.command;

/// A field of a record that is missing or cannot be what it has to be.
final class BadField extends RuntimeException {
    BadField(String message) {
        super(message);
    }
}
