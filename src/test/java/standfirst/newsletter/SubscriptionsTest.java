package standfirst.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.newsletter.Readers.GERMAN_DAILY;
import static standfirst.newsletter.Readers.MONDAY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import standfirst.newsletter.Suppression.Reason;

class SubscriptionsTest {
    private static final Mailbox LENA = Mailbox.of("lena@post.example");
    private static final Wishes SPORT =
            new Wishes(List.of(Locale.FRENCH), Set.of("sport"), Readers.SEVEN_IN_TOKYO, Rhythm.WEEKDAYS);

    private static final Outcome SENT = new Outcome.Delivered("250 taken");

    private final SettableClock clock = new SettableClock(MONDAY);
    private final Subscribers subscribers = new InMemorySubscribers();
    private final Suppressions suppressions = new InMemorySuppressions();
    private final List<String> letters = new ArrayList<>();
    private final Subscriptions subscriptions =
            new Subscriptions(subscribers, suppressions, new Noted(), clock, new Random(8));

    private final class Noted implements Correspondence {
        @Override
        public Outcome askToConfirm(Subscriber subscriber, Asking asking) {
            letters.add("confirm? " + subscriber.mailbox().address() + " " + asking.language());
            return SENT;
        }

        @Override
        public Outcome tellThatItComesAlready(Subscriber subscriber, Asking asking) {
            letters.add("already " + subscriber.mailbox().address() + " " + asking.language());
            return SENT;
        }
    }

    private Optional<Outcome> ask(Mailbox mailbox, Wishes wishes, Locale language) {
        return subscriptions.ask(new Asking(mailbox, wishes, language, clock.instant()));
    }

    private Subscriber lena() {
        return subscribers.find(LENA).orElseThrow();
    }

    @Test
    void whoAsksIsAskedBackAndGetsNothingBeforeTheyConfirm() {
        ask(LENA, GERMAN_DAILY, Locale.GERMAN);
        assertEquals(List.of("confirm? lena@post.example de"), letters);
        assertFalse(lena().isConfirmed());
        assertEquals(List.of(), subscribers.slots());
        clock.advance(Duration.ofMinutes(5));
        subscriptions.confirm(lena().id());
        assertEquals(
                new Standing.Confirmed(clock.instant(), "by the link in the confirmation mail"), lena().standing());
    }

    @Test
    void whoAsksAgainBeforeConfirmingGetsWhatWasAskedLast() {
        ask(LENA, GERMAN_DAILY, Locale.GERMAN);
        String id = lena().id();
        ask(Mailbox.of("Lena@Post.example"), SPORT, Locale.FRENCH);
        assertEquals(SPORT, subscriptions.confirm(id).orElseThrow().wishes());
        assertEquals(2, letters.size());
    }

    @Test
    void aStrangerWhoTypesInAConfirmedAddressChangesNothing() {
        ask(LENA, GERMAN_DAILY, Locale.GERMAN);
        subscriptions.confirm(lena().id());
        Subscriber before = lena();
        letters.clear();
        ask(LENA, SPORT, Locale.FRENCH);
        assertEquals(before, lena());
        assertEquals(List.of("already lena@post.example fr"), letters);
    }

    @Test
    void whoLeavesIsSuppressedUntilTheyConfirmAnew() {
        ask(LENA, GERMAN_DAILY, Locale.GERMAN);
        subscriptions.confirm(lena().id());
        assertTrue(subscriptions.leave(lena().id()).isPresent());
        assertTrue(suppressions.has(LENA));
        assertEquals(new Standing.Left(MONDAY), lena().standing());
        assertEquals(Optional.empty(), subscriptions.confirm(lena().id()), "an old link brings nobody back");
        assertEquals(Optional.empty(), subscriptions.change(lena().id(), SPORT));

        ask(LENA, SPORT, Locale.FRENCH);
        assertTrue(suppressions.has(LENA));
        assertEquals(SPORT, subscriptions.confirm(lena().id()).orElseThrow().wishes());
        assertFalse(suppressions.has(LENA));
    }

    @Test
    void leavingTwiceIsLeavingOnce() {
        ask(LENA, GERMAN_DAILY, Locale.GERMAN);
        subscriptions.leave(lena().id());
        clock.advance(Duration.ofDays(1));
        assertTrue(subscriptions.leave(lena().id()).isPresent());
        assertEquals(new Standing.Left(MONDAY), lena().standing());
        assertEquals(MONDAY, suppressions.of(LENA).getFirst().since());
    }

    @Test
    void anAddressThatBouncedOrComplainedHearsNothing() {
        for (Reason reason : List.of(Reason.BOUNCE, Reason.COMPLAINT, Reason.BY_HAND)) {
            Mailbox mailbox = Mailbox.of(reason + "@post.example");
            suppressions.add(mailbox, reason, MONDAY, "");
            ask(mailbox, GERMAN_DAILY, Locale.GERMAN);
            assertEquals(Optional.empty(), subscribers.find(mailbox));
        }
        assertEquals(List.of(), letters);
    }

    @Test
    void confirmingDoesNotLiftAComplaint() {
        ask(LENA, GERMAN_DAILY, Locale.GERMAN);
        suppressions.add(LENA, Reason.COMPLAINT, MONDAY, "");
        subscriptions.confirm(lena().id());
        assertTrue(suppressions.has(LENA));
    }

    @Test
    void whoNeverConfirmsIsForgotten() {
        ask(LENA, GERMAN_DAILY, Locale.GERMAN);
        clock.advance(Duration.ofDays(8));
        assertEquals(0, subscriptions.forgetUnconfirmed());
        clock.advance(Duration.ofSeconds(1));
        assertEquals(1, subscriptions.forgetUnconfirmed());
        assertEquals(Optional.empty(), subscribers.find(LENA));
    }
}
