package standfirst;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standfirst.edition.Edition;
import standfirst.edition.Release;
import standfirst.mail.DraftPost;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Outcome;
import standfirst.staff.Account;
import standfirst.staff.Accounts;
import standfirst.staff.Handouts;
import standfirst.translation.Draft;

/// Sends the drafts of editions to those who translate into their languages and have a mailbox: once an edition,
/// however
/// often it is made again.
final class Handout {
    private static final Logger LOG = LoggerFactory.getLogger(Handout.class);

    private final Accounts accounts;
    private final Handouts handouts;
    private final Function<Edition, List<Draft>> drafts;
    private final Function<Edition, Release> releases;
    private final DraftPost post;
    private final InstantSource clock;

    Handout(
            Accounts accounts,
            Handouts handouts,
            Function<Edition, List<Draft>> drafts,
            Function<Edition, Release> releases,
            DraftPost post,
            InstantSource clock) {
        this.accounts = accounts;
        this.handouts = handouts;
        this.drafts = drafts;
        this.releases = releases;
        this.post = post;
        this.clock = clock;
    }

    /// What became of the mail of each translator who had none of the edition yet, by account and edition. A mail that
    /// the
    /// server does not take is tried again with the next call.
    Map<String, Outcome> hand(List<Edition> editions) {
        Map<String, Outcome> sent = new TreeMap<>();
        for (Edition edition : editions) {
            List<Draft> open = drafts.apply(edition).stream()
                    .filter(draft -> draft.units().anyMatch(unit -> !unit.isReviewed()))
                    .toList();
            if (!open.isEmpty())
                for (Account account : waiting(edition))
                    sent.put(account.name() + " " + name(edition), send(account, edition, open));
        }
        return sent;
    }

    private static String name(Edition edition) {
        return edition.day() + "/" + edition.language().toLanguageTag();
    }

    private List<Account> waiting(Edition edition) {
        List<Account> waiting = new ArrayList<>();
        for (Account account : accounts.all())
            if (!account.disabled()
                    && account.translatesInto(edition.language())
                    && account.mailbox().isPresent()
                    && !handouts.had(edition.id(), account.name())) waiting.add(account);
        return waiting;
    }

    private Outcome send(Account account, Edition edition, List<Draft> open) {
        Mailbox mailbox = account.mailbox().orElseThrow();
        Instant now = clock.instant();
        Optional<Instant> until = releases.apply(edition) instanceof Release.Held held
                ? Optional.of(held.until().toInstant())
                : Optional.empty();
        Outcome outcome = post.send(mailbox, edition, open, until, now);
        if (outcome instanceof Outcome.Delivered) handouts.enter(edition.id(), account.name(), now);
        else LOG.warn("The drafts of {} were not sent to {}: {}", name(edition), account.name(), outcome);
        return outcome;
    }
}
