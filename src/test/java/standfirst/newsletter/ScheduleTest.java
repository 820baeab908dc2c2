package standfirst.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.newsletter.Schedule.Window;

class ScheduleTest {
    private static Instant due(String day, String hour, String zone) {
        return window(day, hour, zone).orElseThrow().from();
    }

    private static Optional<Window> window(String day, String hour, String zone) {
        return Schedule.window(LocalDate.parse(day), new Slot(LocalTime.parse(hour), ZoneId.of(zone)), Rhythm.DAILY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 07:00, Europe/Berlin, 2026-11-25T06:00:00Z",
        "2026-11-25, 07:00, Asia/Kolkata, 2026-11-25T01:30:00Z",
        // put forward: the hour does not exist, so it is the next moment that does
        "2026-03-29, 02:30, Europe/Berlin, 2026-03-29T01:00:00Z",
        "2026-03-08, 02:15, America/New_York, 2026-03-08T07:00:00Z",
        "2026-10-04, 02:10, Australia/Lord_Howe, 2026-10-03T15:30:00Z",
        // put back: the hour comes twice, and it is the first
        "2026-10-25, 02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
        "2026-11-01, 01:30, America/New_York, 2026-11-01T05:30:00Z",
        "2026-04-05, 01:45, Australia/Lord_Howe, 2026-04-04T14:45:00Z",
        // where the night that clocks are put forward has no midnight
        "2026-09-06, 00:00, America/Santiago, 2026-09-06T04:00:00Z",
    })
    void editionIsDueAtTheReadersHour(String day, String hour, String zone, Instant due) {
        assertEquals(due, due(day, hour, zone));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, PT23H", "2026-10-25, PT25H", "2026-11-25, PT24H"})
    void itIsSentUntilTheReadersDayEnds(String day, Duration length) {
        Window window = window(day, "00:00", "Europe/Berlin").orElseThrow();
        assertEquals(length, Duration.between(window.from(), window.until()));
        assertTrue(window.holds(window.from()));
        assertFalse(window.holds(window.until()));
    }

    @Test
    void theNextHourIsTheFirstThatComesAnywhere() {
        Instant now = Instant.parse("2026-11-26T05:30:00Z");
        List<Slot> slots = List.of(
                new Slot(LocalTime.of(6, 0), ZoneId.of("Europe/Berlin")),
                new Slot(LocalTime.of(12, 0), ZoneId.of("Asia/Kolkata")),
                new Slot(LocalTime.of(7, 0), ZoneId.of("America/New_York")));
        assertEquals(Optional.of(Instant.parse("2026-11-26T06:30:00Z")), Schedule.next(slots, now));
        assertEquals(Optional.of(Instant.parse("2026-11-27T05:00:00Z")), Schedule.next(slots.subList(0, 1), now));
        assertEquals(Optional.empty(), Schedule.next(List.of(), now));
    }

    @Test
    void samoaHadNoThirtiethOfDecember() {
        assertEquals(Optional.empty(), window("2011-12-30", "07:00", "Pacific/Apia"));
        assertTrue(window("2011-12-31", "07:00", "Pacific/Apia").isPresent());
    }

    @Test
    void rhythmSaysOnWhichDays() {
        Slot slot = Readers.SEVEN_IN_BERLIN;
        LocalDate sunday = LocalDate.of(2026, 11, 29);
        assertTrue(
                Schedule.window(sunday, slot, Rhythm.weekly(DayOfWeek.SUNDAY)).isPresent());
        assertTrue(Schedule.window(sunday, slot, Rhythm.WEEKDAYS).isEmpty());
        assertTrue(Schedule.window(sunday.plusDays(1), slot, Rhythm.WEEKDAYS).isPresent());
    }

    /// A clock that goes minute by minute over each night on which clocks change, in three zones, at every quarter of
    /// an
    /// hour that a reader may have chosen.
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-27, 2026-10-23",
        "America/New_York, 2026-03-06, 2026-10-30",
        "Australia/Lord_Howe, 2026-04-03, 2026-10-02"
    })
    void everyDayHasExactlyOneWindowOnNightsWhenClocksChange(ZoneId zone, LocalDate one, LocalDate other) {
        for (LocalDate start : List.of(one, other))
            for (int quarter = 0; quarter < 96; quarter++) {
                Slot slot = new Slot(LocalTime.MIN.plusMinutes(15L * quarter), zone);
                for (int day = 0; day < 5; day++) {
                    LocalDate date = start.plusDays(day);
                    Window today = Schedule.window(date, slot, Rhythm.DAILY).orElseThrow();
                    Window tomorrow = Schedule.window(date.plusDays(1), slot, Rhythm.DAILY)
                            .orElseThrow();
                    assertEquals(date, today.from().atZone(zone).toLocalDate(), slot.toString());
                    assertFalse(today.until().isAfter(tomorrow.from()), slot.toString());
                }
            }
    }

    @Test
    void daysThatItIsSomewhereAreLookedAt() {
        assertEquals(
                List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25)),
                Schedule.days(Instant.parse("2026-11-25T05:30:00Z")));
    }
}
