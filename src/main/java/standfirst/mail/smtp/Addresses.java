package standfirst.mail.smtp;

import java.net.IDN;
import standfirst.newsletter.Envelope;
import standfirst.newsletter.Mailbox;

/// The two addresses as they go over the wire. A domain has a form in ASCII (RFC 5890); what stands before the `@` has
/// none,
/// and needs a server that knows SMTPUTF8 (RFC 6531).
record Addresses(String sender, String recipient) {
    static Addresses of(Envelope envelope) {
        return new Addresses(wire(envelope.sender()), wire(envelope.recipient()));
    }

    private static String wire(Mailbox mailbox) {
        String address = mailbox.address();
        String local = address.substring(0, address.lastIndexOf('@') + 1);
        return local + IDN.toASCII(mailbox.domain());
    }

    boolean areAscii() {
        return (sender + recipient).chars().allMatch(c -> c < 0x80);
    }
}
