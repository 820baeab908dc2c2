package standfirst.newsletter;

/// What became of one attempt to send a message. `code` is the server's (RFC 5321, 4.2), or 0 where it did not come to
/// an answer; `text` is what it said, on one line.
public sealed interface Outcome {
    /// The server has taken the message and answers for it from now on.
    record Delivered(String reply) implements Outcome {}

    /// Not now: the server said so (4xx), could not be reached, or was cut off before we knew. Then it may have the
    /// message, which is why the next attempt sends the same bytes under the same Message-ID.
    record Later(int code, String text) implements Outcome {}

    /// Not at all (5xx).
    record Refused(int code, String text) implements Outcome {}
}
