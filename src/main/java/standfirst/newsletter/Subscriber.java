package standfirst.newsletter;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Somebody who asked for the edition by mail. The `id` says nothing about the address, so that it can stand in links
/// and return paths; `asked` is when the address was last typed in or imported.
public record Subscriber(String id, Mailbox mailbox, Wishes wishes, Instant asked, Standing standing) {
    public Subscriber {
        if (!id.matches("[0-9a-f]{16}")) throw new IllegalArgumentException("no subscriber's id: " + id);
        asked = asked.truncatedTo(ChronoUnit.SECONDS);
    }

    /// A new one, of whom nothing is known but that somebody typed the address in.
    public static Subscriber asking(Mailbox mailbox, Wishes wishes, Instant when, RandomGenerator chance) {
        return new Subscriber(
                HexFormat.of().toHexDigits(chance.nextLong()), mailbox, wishes, when, new Standing.Asked());
    }

    public boolean isConfirmed() {
        return standing instanceof Standing.Confirmed;
    }

    public Subscriber with(Wishes others) {
        return new Subscriber(id, mailbox, others, asked, standing);
    }

    public Subscriber with(Standing other) {
        return new Subscriber(id, mailbox, wishes, asked, other);
    }

    Subscriber askingAgain(Asking again) {
        return new Subscriber(id, mailbox, again.wishes(), again.when(), new Standing.Asked());
    }
}
