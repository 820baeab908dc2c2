package standfirst.newsletter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import standfirst.edition.Editions;
import standfirst.newsletter.Schedule.Window;

/// Enters the deliveries that have fallen due. It may run as often as one likes: what is entered stays.
public final class Planner {
    private static final int PAGE = 1000;

    private final Editions published;
    private final Subscribers subscribers;
    private final ToIntFunction<Collection<Delivery>> entry;

    /// @param published the editions that readers see
    /// @param entry enters deliveries, and tells how many of them were new: `ledger::enter`
    public Planner(Editions published, Subscribers subscribers, ToIntFunction<Collection<Delivery>> entry) {
        this.published = published;
        this.subscribers = subscribers;
        this.entry = entry;
    }

    /// The same plan, entered elsewhere.
    Planner into(ToIntFunction<Collection<Delivery>> other) {
        return new Planner(published, subscribers, other);
    }

    /// Enters what is due now: at each reader's hour, for the day that it is where they are.
    ///
    /// @return how many were new
    public int enterDue(Instant now) {
        int entered = 0;
        for (LocalDate day : Schedule.days(now)) {
            Set<Locale> out = out(day);
            if (!out.isEmpty())
                entered += enter(
                        day,
                        out,
                        wishes -> due(day, wishes.slot(), wishes.rhythm(), now),
                        slot -> due(day, slot, Rhythm.DAILY, now).isPresent());
        }
        return entered;
    }

    private static Optional<Window> due(LocalDate day, Slot slot, Rhythm rhythm, Instant now) {
        return Schedule.window(day, slot, rhythm).filter(window -> window.holds(now));
    }

    /// Enters a day's edition for everybody who wants one on that day of the week, whatever their hour. It is tried for
    /// a
    /// day.
    public int enterAll(LocalDate day, Instant now) {
        Window today = new Window(now, now.plus(Duration.ofDays(1)));
        return enter(
                day,
                out(day),
                wishes -> Optional.of(today).filter(window -> wishes.rhythm().includes(day.getDayOfWeek())),
                slot -> true);
    }

    /// The languages in which readers see the day's edition.
    private Set<Locale> out(LocalDate day) {
        Set<Locale> out = new HashSet<>(published.languages(day));
        out.removeIf(language -> !published.days(language).contains(day));
        return out;
    }

    private int enter(LocalDate day, Set<Locale> out, Function<Wishes, Optional<Window>> when, Predicate<Slot> slots) {
        int entered = 0;
        for (Slot slot : subscribers.slots().stream().filter(slots).toList())
            for (List<Subscriber> page = subscribers.confirmed(slot, "", PAGE);
                    !page.isEmpty();
                    page = subscribers.confirmed(slot, page.getLast().id(), PAGE))
                entered += entry.applyAsInt(page.stream()
                        .flatMap(reader -> when.apply(reader.wishes()).stream()
                                .flatMap(window -> deliveries(reader, day, out, window)))
                        .toList());
        return entered;
    }

    private static Stream<Delivery> deliveries(Subscriber reader, LocalDate day, Set<Locale> out, Window window) {
        return reader.wishes().languages().stream()
                .filter(out::contains)
                .map(language -> Delivery.to(reader, day, language, window));
    }
}
