package standfirst.newsletter;

/// Takes a message to whoever carries it on. It tries once, and what becomes of it is an answer, not an exception: one
/// bad recipient stops nobody else's mail. Any number of threads may send at once.
///
/// ```java
/// switch (mailer.send(Envelope.of("bounces@paper.example", "reader@post.example"), message)) {
///     case Delivered(String reply) -> …   // the server has it and answers for it
///     case Later(int code, String text) -> …   // try again, with the same bytes
///     case Refused(int code, String text) -> …   // not this message, or not to this reader
/// }
/// ```
@FunctionalInterface
public interface Mailer {
    /// `message` is what goes over the wire (RFC 5322): lines that end in CRLF, its Message-ID among them.
    Outcome send(Envelope envelope, byte[] message);
}
