package standfirst.newsletter;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The readers of the tests.
public final class Readers {
    public static final Instant MONDAY = Instant.parse("2026-11-23T06:00:00Z");
    public static final Slot SEVEN_IN_BERLIN = new Slot(LocalTime.of(7, 0), ZoneId.of("Europe/Berlin"));
    public static final Slot SEVEN_IN_TOKYO = new Slot(LocalTime.of(7, 0), ZoneId.of("Asia/Tokyo"));
    public static final Wishes GERMAN_DAILY =
            new Wishes(List.of(Locale.GERMAN), Set.of(), SEVEN_IN_BERLIN, Rhythm.DAILY);

    private Readers() {}

    /// One who only typed the address in; `number` makes the id.
    public static Subscriber asking(int number, String address) {
        return new Subscriber(
                String.format("%016x", number), Mailbox.of(address), GERMAN_DAILY, MONDAY, new Standing.Asked());
    }

    public static Subscriber confirmed(int number, String address) {
        return asking(number, address)
                .with(new Standing.Confirmed(MONDAY.plusSeconds(60), "by the link in the confirmation mail"));
    }
}
