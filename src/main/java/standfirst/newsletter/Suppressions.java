package standfirst.newsletter;

import java.time.Instant;
import java.util.List;

/// The addresses that get no mail, asked before every send. An address can be there for several reasons; each is lifted
/// on its own.
public interface Suppressions {
    /// Puts an address on the list; a reason that already stands keeps its date.
    void add(Mailbox mailbox, Suppression.Reason reason, Instant since, String detail);

    /// @return whether the reason stood
    boolean lift(Mailbox mailbox, Suppression.Reason reason);

    /// Why an address gets no mail, in the order of [Suppression.Reason]; empty if it may get some.
    List<Suppression> of(Mailbox mailbox);

    default boolean has(Mailbox mailbox) {
        return !of(mailbox).isEmpty();
    }

    /// Forgets how an address is written, and goes on knowing that it gets no mail.
    void erase(Mailbox mailbox);

    /// The newest first.
    List<Suppression> newest(int atMost);
}
