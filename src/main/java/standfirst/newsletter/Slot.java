package standfirst.newsletter;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The hour of their own day at which readers want their mail, to the minute.
public record Slot(LocalTime hour, ZoneId zone) {
    public Slot {
        if (!hour.truncatedTo(ChronoUnit.MINUTES).equals(hour))
            throw new IllegalArgumentException("not a time of day to the minute: " + hour);
    }
}
