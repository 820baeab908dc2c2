package standfirst.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import standfirst.llm.Bookkeeper;
import standfirst.llm.Spent;
import standfirst.newsletter.Deliveries;
import standfirst.newsletter.Delivery.State;
import standfirst.newsletter.Schedule;
import standfirst.newsletter.Subscribers;

/// How the day stands, in a few figures: what comes next, what was sent, what it cost.
public record Morning(
        Optional<Instant> nextRun, Optional<Instant> nextSending, Map<State, Long> sent, Spent spent, String currency) {
    private static final int EDITIONS = 50;

    static Morning of(
            Presses presses,
            Subscribers subscribers,
            Deliveries deliveries,
            Bookkeeper books,
            Instant now,
            LocalDate day) {
        Map<State, Long> sent = new EnumMap<>(State.class);
        for (String edition : deliveries.editions(EDITIONS))
            if (edition.startsWith(day + "-"))
                deliveries.progress(edition).forEach((state, number) -> sent.merge(state, number, Long::sum));
        return new Morning(
                presses.next(),
                Schedule.next(subscribers.slots(), now),
                sent,
                books.spentToday(),
                books.budget().currency().getCurrencyCode());
    }

    public long delivered() {
        return sent.getOrDefault(State.DELIVERED, 0L);
    }

    public long waiting() {
        return sent.getOrDefault(State.WAITING, 0L);
    }

    /// Refused, come back, or too late.
    public long failed() {
        return sent.getOrDefault(State.REFUSED, 0L)
                + sent.getOrDefault(State.BOUNCED, 0L)
                + sent.getOrDefault(State.TOO_LATE, 0L);
    }
}
