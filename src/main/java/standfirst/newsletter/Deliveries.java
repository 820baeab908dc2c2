package standfirst.newsletter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standfirst.newsletter.Delivery.Got;
import standfirst.newsletter.Delivery.Leased;

/// The ledger of deliveries: what is to be sent to whom, and what became of it. Any number of workers share it, in this
/// process and in others. A delivery is leased before it is sent and settled after the server has answered; whose
/// worker
/// dies in between is free again when the lease ends.
public interface Deliveries {
    /// Enters what is not there yet; what is there stays as it is.
    ///
    /// @return how many were new
    int enter(Collection<Delivery> deliveries);

    /// Takes some deliveries that are due, the longest waiting first, and whose edition is out, for this worker alone.
    List<Leased> lease(Lease lease, int atMost);

    /// A worker's claim: made `now`, it ends at `until` unless it is prolonged. Domains that rest are left for later.
    record Lease(String worker, Instant now, Instant until, Set<String> resting) {}

    /// All that the worker holds is its own until then.
    void prolong(String worker, Instant until);

    /// Enters what became of deliveries: all of it or nothing, and for good when this returns. What is over is over,
    /// whoever holds it now; only a worker's own can be put off.
    void settle(String worker, Collection<Settlement> settlements);

    /// Those who hold deliveries.
    Set<String> workers();

    /// Sets free what a worker holds that is dead, before its lease ends.
    int release(String worker, Instant now);

    /// Gives up what no server has taken by the end of its day.
    int giveUp(Instant now);

    /// What the server had taken came back.
    ///
    /// @return whether there was such a delivery, and it had been delivered
    boolean bounced(String id, Instant at, String said);

    /// How many of a reader's newest newsletters, of those that a server took, came back, up to the last that did not.
    int bouncesInARow(String subscriber);

    Optional<Delivery> find(String id);

    /// What a reader was sent in a language since a day, the newest first.
    List<Got> got(String subscriber, Locale language, LocalDate since);

    /// How many deliveries of an edition stand where.
    Map<Delivery.State, Long> progress(String edition);

    /// The editions that were sent or are being sent, the newest first.
    List<String> editions(int atMost);

    /// What went wrong last, the newest first: refused, come back, or too late.
    List<Failed> failed(int atMost);

    /// A mail that did not arrive: to a mailbox of `domain`, and what the server's reply was, as it said it (0 and
    /// empty:
    /// nothing was said).
    record Failed(String edition, String domain, Delivery.State state, Instant at, int code, String said) {
        /// Without the mail addresses that servers repeat.
        public String told() {
            return (state == Delivery.State.REFUSED ? code + " " : "")
                    + said.replaceAll("[^\\s<>\"(]+@[^\\s<>\")]+", "…");
        }
    }

    /// What there is to do.
    Queue queue(Instant now);

    /// Deliveries that can be sent now, that a worker holds, and that wait for another attempt, the next at `next`.
    record Queue(long ready, long held, long resting, Optional<Instant> next) {
        public boolean isIdle() {
            return ready + held == 0;
        }
    }

    /// Since when sending is paused.
    Optional<Instant> paused();

    /// Nothing is leased until sending is resumed.
    void pause(Instant since);

    void resume();
}
