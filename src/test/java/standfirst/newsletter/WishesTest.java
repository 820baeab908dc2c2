package standfirst.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WishesTest {
    @Test
    void aRhythmReadsWhatItWrites() {
        for (String text : List.of("daily", "weekdays", "monday", "sunday"))
            assertEquals(text, Rhythm.of(text).toString());
        assertEquals(Rhythm.weekly(DayOfWeek.SATURDAY), Rhythm.of(" Saturday "));
    }

    @Test
    void weekdaysAreMondayToFriday() {
        assertTrue(Rhythm.WEEKDAYS.includes(DayOfWeek.FRIDAY));
        assertFalse(Rhythm.WEEKDAYS.includes(DayOfWeek.SATURDAY));
        assertTrue(Rhythm.DAILY.includes(DayOfWeek.SUNDAY));
    }

    @Test
    void whatIsNoRhythmIsRefused() {
        for (String text : List.of("", "hourly", "caturday", "mon"))
            assertThrows(IllegalArgumentException.class, () -> Rhythm.of(text), text);
        assertThrows(IllegalArgumentException.class, () -> new Rhythm(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)));
    }

    @Test
    void noSectionsMeansAll() {
        Wishes sport = new Wishes(List.of(Locale.GERMAN), Set.of("sport"), Readers.SEVEN_IN_BERLIN, Rhythm.DAILY);
        assertTrue(sport.include("sport"));
        assertFalse(sport.include("world"));
        assertTrue(Readers.GERMAN_DAILY.include("world"));
    }

    @Test
    void nonsenseIsRefused() {
        Slot slot = Readers.SEVEN_IN_BERLIN;
        List<Locale> german = List.of(Locale.GERMAN);
        assertThrows(IllegalArgumentException.class, () -> new Wishes(List.of(), Set.of(), slot, Rhythm.DAILY));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Wishes(List.of(Locale.GERMAN, Locale.GERMAN), Set.of(), slot, Rhythm.DAILY));
        assertThrows(
                IllegalArgumentException.class, () -> new Wishes(german, Set.of("horoscopes"), slot, Rhythm.DAILY));
        assertThrows(
                IllegalArgumentException.class, () -> new Slot(LocalTime.of(7, 0, 30), ZoneId.of("Europe/Berlin")));
    }
}
