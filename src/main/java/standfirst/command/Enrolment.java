package standfirst.command;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import standfirst.newsletter.Asking;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Readership;
import standfirst.newsletter.Standing;
import standfirst.newsletter.Subscriber;
import standfirst.newsletter.Subscriptions;
import standfirst.newsletter.Wishes;

/// Takes readers in whose addresses the newsroom has: those who agreed already, some hundred at a time; the others are
/// asked by mail.
final class Enrolment {
    private static final int AT_ONCE = 500;

    private final Readership readership;
    private final Supplier<Subscriptions> subscriptions;
    private final Optional<String> consent;
    private final Instant now;
    private final RandomGenerator chance = new SecureRandom();
    private final List<Subscriber> waiting = new ArrayList<>();
    private int added;
    private int asked;
    private int there;
    private int suppressed;
    private int refused;

    /// @param consent how they agreed; none: they are asked
    Enrolment(Readership readership, Supplier<Subscriptions> subscriptions, Optional<String> consent, Instant now) {
        this.readership = readership;
        this.subscriptions = subscriptions;
        this.consent = consent.filter(how -> !how.isBlank());
        this.now = now;
    }

    /// Tells what became of one on standard error, if it is not what was wanted.
    void enrol(String where, Mailbox mailbox, Wishes wishes) {
        int before = suppressed + refused;
        String said = enrol(mailbox, wishes);
        if (suppressed + refused > before) System.err.println(where + ": " + said);
    }

    /// @return what became of it, in words
    String enrol(Mailbox mailbox, Wishes wishes) {
        if (readership.suppressions().has(mailbox)) {
            suppressed++;
            return mailbox.address() + " gets no mail: it is on the list of 'subscribers suppressed'";
        }
        Optional<Subscriber> known = readership.subscribers().find(mailbox).filter(Subscriber::isConfirmed);
        if (known.isPresent()) {
            there++;
            return mailbox.address() + " is there already";
        }
        return consent.map(how -> confirmed(mailbox, wishes, how)).orElseGet(() -> ask(mailbox, wishes));
    }

    private String confirmed(Mailbox mailbox, Wishes wishes, String how) {
        waiting.add(Subscriber.asking(mailbox, wishes, now, chance).with(new Standing.Confirmed(now, how)));
        if (waiting.size() >= AT_ONCE) finish();
        return mailbox.address() + " gets the newsletter";
    }

    private String ask(Mailbox mailbox, Wishes wishes) {
        Locale speaks = wishes.languages().getFirst();
        return subscriptions
                .get()
                .ask(new Asking(mailbox, wishes, speaks, now))
                .map(outcome -> switch (outcome) {
                    case Outcome.Delivered taken -> {
                        asked++;
                        yield mailbox.address() + " was asked by mail to confirm";
                    }
                    case Outcome.Later(int code, String text) ->
                        notAsked(mailbox, code, text + "; import it again later");
                    case Outcome.Refused(int code, String text) -> notAsked(mailbox, code, text);
                })
                .orElseGet(() -> notAsked(mailbox, 0, "it gets no mail"));
    }

    private String notAsked(Mailbox mailbox, int code, String text) {
        refused++;
        return mailbox.address() + " could not be asked: " + (code > 0 ? code + " " : "") + text;
    }

    void unreadable(String what) {
        refused++;
        System.err.println(what);
    }

    /// Writes down who is still waiting to be.
    void finish() {
        int entered = readership.subscribers().confirm(waiting);
        added += entered;
        there += waiting.size() - entered;
        waiting.clear();
    }

    int refused() {
        return refused + suppressed;
    }

    String report() {
        return added + " added, " + asked + " asked to confirm, " + there + " there already, " + suppressed
                + " suppressed, " + refused + " not taken";
    }
}
