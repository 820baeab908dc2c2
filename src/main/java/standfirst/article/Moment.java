package standfirst.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A point of time as the publisher gave it: with the publisher's own offset, or a day alone when no more is known.
public record Moment(LocalDate day, Optional<OffsetDateTime> time) implements Comparable<Moment> {
    public Moment {
        if (time.isPresent() && !time.get().toLocalDate().equals(day))
            throw new IllegalArgumentException(time.get() + " is not on " + day);
    }

    public static Moment of(OffsetDateTime time) {
        return new Moment(time.toLocalDate(), Optional.of(time));
    }

    public static Moment of(LocalDate day) {
        return new Moment(day, Optional.empty());
    }

    /// Reads what `toString` writes: `2026-11-25T08:15:00+05:30` or `2026-11-25`.
    public static Optional<Moment> parse(String iso) {
        try {
            return Optional.of(iso.length() == 10 ? of(LocalDate.parse(iso)) : of(OffsetDateTime.parse(iso)));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    /// On the time line; a day alone counts from its first moment in UTC.
    public Instant instant() {
        return time.map(OffsetDateTime::toInstant)
                .orElseGet(() -> day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Override
    public int compareTo(Moment other) {
        int days = day.compareTo(other.day);
        if (time.isPresent() && other.time.isPresent())
            return time.get().toInstant().compareTo(other.time.get().toInstant());
        return days;
    }

    @Override
    public String toString() {
        return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(day::toString);
    }
}
