package standfirst.newsletter;

/// What the carrier reads: the address that a message goes back to if it cannot be delivered, and the one that it is
/// taken to. What stands in the message itself may differ.
public record Envelope(Mailbox sender, Mailbox recipient) {
    public static Envelope of(String sender, String recipient) {
        return new Envelope(Mailbox.of(sender), Mailbox.of(recipient));
    }
}
