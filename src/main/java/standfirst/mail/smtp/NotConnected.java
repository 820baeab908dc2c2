package standfirst.mail.smtp;

import java.io.IOException;

/// A server does not let us talk to it: what it said, or what became of the attempt.
final class NotConnected extends IOException {
    NotConnected(String message) {
        super(message);
    }

    NotConnected(String message, Throwable cause) {
        super(message, cause);
    }
}
