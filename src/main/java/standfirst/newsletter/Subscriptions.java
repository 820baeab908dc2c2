package standfirst.newsletter;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import standfirst.newsletter.Suppression.Reason;

/// How readers come and go: they ask, confirm, change their wishes, leave.
public final class Subscriptions {
    /// An address that nobody confirmed is not ours to keep.
    private static final Duration UNCONFIRMED = Duration.ofDays(8);

    private static final String BY_LINK = "by the link in the confirmation mail";

    private final Subscribers subscribers;
    private final Suppressions suppressions;
    private final Correspondence correspondence;
    private final InstantSource clock;
    private final RandomGenerator chance;

    public Subscriptions(
            Subscribers subscribers,
            Suppressions suppressions,
            Correspondence correspondence,
            InstantSource clock,
            RandomGenerator chance) {
        this.subscribers = subscribers;
        this.suppressions = suppressions;
        this.correspondence = correspondence;
        this.clock = clock;
        this.chance = chance;
    }

    /// Somebody typed an address in. What becomes of it is told to the address alone, so that nobody else learns
    /// whether we knew it. One that bounced or complained hears nothing.
    ///
    /// @return what became of the mail, if one was sent; after `Later` the same asking can be tried again
    public Optional<Outcome> ask(Asking asking) {
        if (!mayBeAsked(asking.mailbox())) return Optional.empty();
        Subscriber there = subscribers.add(Subscriber.asking(asking.mailbox(), asking.wishes(), asking.when(), chance));
        if (there.isConfirmed()) return Optional.of(correspondence.tellThatItComesAlready(there, asking));
        return subscribers
                .revise(there.id(), before -> before.isConfirmed() ? before : before.askingAgain(asking))
                .map(subscriber -> correspondence.askToConfirm(subscriber, asking));
    }

    /// Who unsubscribed may think again.
    private boolean mayBeAsked(Mailbox mailbox) {
        return suppressions.of(mailbox).stream().allMatch(other -> other.reason() == Reason.UNSUBSCRIBED);
    }

    public Optional<Subscriber> find(String id) {
        return subscribers.find(id);
    }

    /// The owner says yes. Nothing where nobody asks (any more), as after unsubscribing.
    public Optional<Subscriber> confirm(String id) {
        Standing yes = new Standing.Confirmed(clock.instant(), BY_LINK);
        Optional<Subscriber> confirmed = subscribers
                .revise(id, before -> before.standing() instanceof Standing.Asked ? before.with(yes) : before)
                .filter(Subscriber::isConfirmed);
        confirmed.ifPresent(reader -> suppressions.lift(reader.mailbox(), Reason.UNSUBSCRIBED));
        return confirmed;
    }

    /// Changes what a confirmed reader gets.
    public Optional<Subscriber> change(String id, Wishes wishes) {
        return subscribers
                .revise(id, before -> before.isConfirmed() ? before.with(wishes) : before)
                .filter(Subscriber::isConfirmed);
    }

    /// Ends it, at once and for good; whoever left already has left. A mail to the address of `mailto:` does this with
    /// `signer.read(UNSUBSCRIBE, token).flatMap(subscriptions::leave)`.
    public Optional<Subscriber> leave(String id) {
        Standing left = new Standing.Left(clock.instant());
        Optional<Subscriber> gone = subscribers.revise(
                id, before -> before.standing() instanceof Standing.Left ? before : before.with(left));
        gone.ifPresent(reader -> suppressions.add(reader.mailbox(), Reason.UNSUBSCRIBED, clock.instant(), ""));
        return gone;
    }

    /// Forgets the addresses that nobody confirmed in time.
    public int forgetUnconfirmed() {
        return subscribers.forgetAsked(clock.instant().minus(UNCONFIRMED));
    }
}
