package standfirst.newsletter;

import java.time.InstantSource;
import java.util.Optional;

/// What comes back after sending, and what it means for the reader: an address that does not exist gets no more mail,
/// nor does one whose owner calls it spam.
public final class Returns {
    /// So many newsletters that came back in a row, for whatever reason, and none that arrived between them, are as
    /// good
    /// as an address that is gone. As many as Mailchimp waits for at an address that has shown no life.
    static final int IN_A_ROW = 7;

    private final Deliveries deliveries;
    private final Subscribers subscribers;
    private final Suppressions suppressions;
    private final InstantSource clock;

    public Returns(Deliveries deliveries, Subscribers subscribers, Suppressions suppressions, InstantSource clock) {
        this.deliveries = deliveries;
        this.subscribers = subscribers;
        this.suppressions = suppressions;
        this.clock = clock;
    }

    /// A delivery that a server had taken came back.
    ///
    /// @return whether the address gets no more mail
    public boolean bounced(String delivery, Optional<Status> status, String said) {
        if (!deliveries.bounced(delivery, clock.instant(), said)) return false;
        Optional<Subscriber> reader = reader(delivery);
        boolean gone = status.filter(Status::isAddressGone).isPresent()
                || reader.filter(one -> deliveries.bouncesInARow(one.id()) >= IN_A_ROW)
                        .isPresent();
        if (gone) reader.ifPresent(one -> suppress(one, Suppression.Reason.BOUNCE, said));
        return gone && reader.isPresent();
    }

    /// Its reader called a delivery spam.
    ///
    /// @return whether there was such a reader
    public boolean complained(String delivery, String said) {
        Optional<Subscriber> reader = reader(delivery);
        reader.ifPresent(one -> suppress(one, Suppression.Reason.COMPLAINT, said));
        return reader.isPresent();
    }

    private Optional<Subscriber> reader(String delivery) {
        return deliveries
                .find(delivery)
                .flatMap(found -> subscribers.find(found.reader().subscriber()));
    }

    private void suppress(Subscriber reader, Suppression.Reason why, String said) {
        suppressions.add(reader.mailbox(), why, clock.instant(), said);
    }
}
