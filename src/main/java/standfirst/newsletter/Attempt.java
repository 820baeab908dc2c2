package standfirst.newsletter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import standfirst.edition.Edition;
import standfirst.newsletter.Delivery.Leased;
import standfirst.newsletter.Delivery.State;
import standfirst.newsletter.Outcome.Delivered;
import standfirst.newsletter.Outcome.Later;
import standfirst.newsletter.Outcome.Refused;
import standfirst.newsletter.Settlement.Again;
import standfirst.newsletter.Settlement.Done;
import standfirst.newsletter.Settlement.GivenBack;

/// One attempt to bring one delivery to its reader, if that reader still wants it.
public final class Attempt {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /// No subscriber's id, since those are drawn by chance.
    private static final String NOBODY = "0".repeat(16);

    private final Subscribers subscribers;
    private final Suppressions suppressions;
    private final Composer composer;
    private final Function<Delivery, Mailbox> returnPaths;
    private final Mailer mailer;
    private final Pace pace;
    private final InstantSource clock;

    public Attempt(
            Subscribers subscribers,
            Suppressions suppressions,
            Composer composer,
            Function<Delivery, Mailbox> returnPaths,
            Mailer mailer,
            Pace pace,
            InstantSource clock) {
        this.subscribers = subscribers;
        this.suppressions = suppressions;
        this.composer = composer;
        this.returnPaths = returnPaths;
        this.mailer = mailer;
        this.pace = pace;
        this.clock = clock;
    }

    Settlement make(Leased leased, Trouble trouble) {
        Delivery delivery = leased.delivery();
        Optional<Subscriber> reader = subscribers
                .find(delivery.reader().subscriber())
                .filter(Subscriber::isConfirmed)
                .filter(found -> found.wishes().languages().contains(delivery.language()));
        if (reader.isEmpty()) return done(delivery, State.UNWANTED, 0, "the reader does not want it any more");
        Mailbox mailbox = reader.get().mailbox();
        if (suppressions.has(mailbox)) return done(delivery, State.SUPPRESSED, 0, "the address gets no mail");
        if (!pace.allows(delivery.reader().domain(), clock.instant()))
            return new GivenBack(delivery.id(), clock.instant().plusSeconds(1));
        Optional<byte[]> letter;
        try {
            letter = composer.compose(leased, reader.get());
        } catch (RuntimeException unwritten) {
            // Somebody may mend a template before the day is over, and the others' mails may be well.
            return again(leased, false, 0, "the mail cannot be written: " + unwritten);
        }
        return letter.map(written -> sent(leased, mailbox, written, trouble))
                .orElseGet(() -> done(delivery, State.EMPTY, 0, "no story in the sections that the reader wants"));
    }

    /// Sends an edition to an address that need not be a subscriber's; the links in it lead nowhere, and nothing is
    /// entered.
    Optional<Outcome> specimen(Edition edition, Mailbox to, Wishes wishes) {
        Instant now = clock.instant();
        Subscriber nobody = new Subscriber(NOBODY, to, wishes, now, new Standing.Asked());
        Delivery delivery = Delivery.to(
                nobody, edition.day(), edition.language(), new Schedule.Window(now, now.plus(LONGEST_PAUSE)));
        Leased leased = new Leased(delivery, edition.version(), now.truncatedTo(ChronoUnit.SECONDS), 1);
        return composer.compose(leased, nobody)
                .map(letter -> mailer.send(new Envelope(returnPaths.apply(delivery), to), letter));
    }

    private Settlement sent(Leased leased, Mailbox reader, byte[] letter, Trouble trouble) {
        Delivery delivery = leased.delivery();
        Outcome outcome = mailer.send(new Envelope(returnPaths.apply(delivery), reader), letter);
        if (outcome instanceof Later(int code, String text) && code == 0) trouble.noAnswer(text);
        else trouble.answered();
        return switch (outcome) {
            case Delivered(String reply) -> done(delivery, State.DELIVERED, 250, reply);
            case Refused(int code, String text) -> refused(delivery, reader, code, text);
            case Later(int code, String text) -> again(leased, code == 0, code, text);
        };
    }

    private Settlement refused(Delivery delivery, Mailbox reader, int code, String text) {
        if (Status.in(text).filter(Status::isAddressGone).isPresent())
            suppressions.add(reader, Suppression.Reason.BOUNCE, clock.instant(), code + " " + text);
        return done(delivery, State.REFUSED, code, text);
    }

    private Settlement again(Leased leased, boolean mayHaveArrived, int code, String text) {
        Instant next = clock.instant().plus(pause(leased.attempt()));
        return next.isBefore(leased.delivery().until())
                ? new Again(leased.delivery().id(), next, mayHaveArrived, code, text)
                : done(leased.delivery(), State.TOO_LATE, code, text);
    }

    /// A minute, then twice as long each time, an hour at most.
    static Duration pause(int attempt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private Done done(Delivery delivery, State state, int code, String text) {
        return new Done(delivery.id(), state, clock.instant(), code, text);
    }
}
