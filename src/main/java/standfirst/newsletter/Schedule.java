package standfirst.newsletter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a day's edition is due for a reader: from their own hour of that day until the day ends where they are. An
/// edition
/// that is made later than the hour is sent as soon as it is there; one that is made after the day has ended is not.
///
/// ```java
/// Schedule.window(sunday, new Slot(LocalTime.of(2, 30), ZoneId.of("Europe/Berlin")), Rhythm.DAILY)
/// ```
///
/// On the night on which clocks are put forward, that hour does not exist: it is the next moment that does. On the
/// other
/// one it comes twice: it is the first of them.
public final class Schedule {
    private Schedule() {}

    /// From `from` on, and no more at `until`.
    public record Window(Instant from, Instant until) {
        public boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    /// Nothing on days on which the reader wants none, and on the one that the whole of Samoa went without.
    public static Optional<Window> window(LocalDate day, Slot slot, Rhythm rhythm) {
        return Optional.of(window(day, slot))
                .filter(window -> window.from().isBefore(window.until()))
                .filter(window -> rhythm.includes(day.getDayOfWeek()));
    }

    private static Window window(LocalDate day, Slot slot) {
        return new Window(
                moment(day.atTime(slot.hour()), slot.zone()),
                moment(day.plusDays(1).atTime(LocalTime.MIDNIGHT), slot.zone()));
    }

    private static Instant moment(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }

    /// The first moment after now at which one of these hours comes.
    public static Optional<Instant> next(Collection<Slot> slots, Instant now) {
        List<LocalDate> days = Stream.concat(
                        days(now).stream(), Stream.of(days(now).getLast().plusDays(1)))
                .toList();
        return slots.stream()
                .flatMap(slot -> days.stream().map(day -> window(day, slot).from()))
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    /// The days that it can be somewhere on earth, the earliest first.
    public static List<LocalDate> days(Instant now) {
        LocalDate last = now.atOffset(ZoneOffset.MAX).toLocalDate();
        return now.atOffset(ZoneOffset.MIN)
                .toLocalDate()
                .datesUntil(last.plusDays(1))
                .toList();
    }
}
