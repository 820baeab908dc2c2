package standfirst.edition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// When readers see an edition that was made: at once, when somebody publishes it, or at an hour of its day.
public sealed interface Publishing {
    record AtOnce() implements Publishing {}

    record ByHand() implements Publishing {}

    /// What is made later than that is seen at once.
    record At(LocalTime hour) implements Publishing {}

    /// As it is set: `at-once`, `by-hand`, or an hour like `06:30`.
    static Publishing of(String setting) {
        return switch (setting.strip()) {
            case "at-once" -> new AtOnce();
            case "by-hand" -> new ByHand();
            case String hour -> at(hour);
        };
    }

    private static Publishing at(String hour) {
        try {
            return new At(LocalTime.parse(hour));
        } catch (DateTimeException noHour) {
            throw new IllegalArgumentException("'" + hour + "' is neither at-once nor by-hand nor an hour like 06:30");
        }
    }

    /// From when on an edition that was made at that time is seen; nothing: somebody has to publish it. On the night on
    /// which clocks are put forward an hour that does not exist is the one after it; on the other the first of two.
    default Optional<Instant> from(LocalDate day, Instant made, ZoneId zone) {
        return switch (this) {
            case AtOnce() -> Optional.of(made);
            case ByHand() -> Optional.empty();
            case At(LocalTime hour) -> {
                Instant then = day.atTime(hour).atZone(zone).toInstant();
                yield Optional.of(then.isBefore(made) ? made : then);
            }
        };
    }
}
