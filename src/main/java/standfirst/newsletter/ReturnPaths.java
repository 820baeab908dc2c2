package standfirst.newsletter;

import java.time.Instant;
import java.util.Optional;

/// The addresses that deliveries come back to, each its own (VERP): `bounces+TOKEN@paper.example`. The token names the
/// delivery and is signed, so that nobody can make up a bounce of somebody else's mail.
public final class ReturnPaths {
    /// RFC 5321, 4.5.3.1.1.
    private static final int LONGEST_LOCAL_PART = 64;

    private static final int LONGEST_TOKEN = 53;

    private final Mailbox inbox;
    private final Signer signer;

    /// @param inbox where all that comes back arrives; its server must take `+` and what follows for a part of the name
    public ReturnPaths(Mailbox inbox, Signer signer) {
        this.inbox = inbox;
        this.signer = signer;
        int room = LONGEST_LOCAL_PART - LONGEST_TOKEN - 1;
        if (local().length() > room)
            throw new IllegalArgumentException("'" + local() + "' in " + inbox.address() + " is longer than the " + room
                    + " letters that leave room for a delivery's own token");
    }

    private String local() {
        return inbox.address().substring(0, inbox.address().lastIndexOf('@'));
    }

    public Mailbox of(Delivery delivery) {
        String token = signer.sign(Purpose.BOUNCE, delivery.id(), Instant.EPOCH);
        return Mailbox.of(local() + "+" + token + "@" + inbox.domain());
    }

    /// The id of the delivery whose return path it is; nothing for any other address.
    public Optional<String> read(String address) {
        int plus = address.indexOf('+');
        int at = address.lastIndexOf('@');
        return plus >= 0 && plus < at ? signer.read(Purpose.BOUNCE, address.substring(plus + 1, at)) : Optional.empty();
    }
}
