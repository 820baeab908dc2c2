package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Instant NIGHT = Instant.parse("2026-11-25T03:00:00Z");

    @Test
    void atOnceIsWhenItIsMadeAndByHandIsWhenSomebodySaysSo() {
        assertEquals(Optional.of(NIGHT), Publishing.of("at-once").from(DAY, NIGHT, BERLIN));
        assertEquals(Optional.empty(), Publishing.of("by-hand").from(DAY, NIGHT, BERLIN));
    }

    @Test
    void whatIsMadeBeforeTheHourWaitsForItAndWhatIsMadeAfterDoesNot() {
        Publishing at = Publishing.of("06:30");
        Instant noon = Instant.parse("2026-11-25T11:00:00Z");
        assertEquals(Optional.of(Instant.parse("2026-11-25T05:30:00Z")), at.from(DAY, NIGHT, BERLIN));
        assertEquals(Optional.of(noon), at.from(DAY, noon, BERLIN));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 02:30, Europe/Berlin, 2026-03-29T01:30:00Z", // does not exist: 03:30 is next
        "2026-10-25, 02:30, Europe/Berlin, 2026-10-25T00:30:00Z", // exists twice: the first
        "2026-10-25, 03:00, Europe/Berlin, 2026-10-25T02:00:00Z",
        "2026-04-05, 02:30, Australia/Sydney, 2026-04-04T15:30:00Z",
        "2026-09-06, 00:15, America/Santiago, 2026-09-06T04:15:00Z" // midnight itself is skipped
    })
    void everyDayHasItsHourOnceThoughClocksChange(LocalDate day, String hour, ZoneId zone, Instant expected) {
        assertEquals(Optional.of(expected), Publishing.of(hour).from(day, Instant.EPOCH, zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "never", "25:00", "6"})
    void whatIsNoTimeIsRefusedWithAWayOut(String setting) {
        String told = assertThrows(IllegalArgumentException.class, () -> Publishing.of(setting))
                .getMessage();
        assertEquals("'" + setting + "' is neither at-once nor by-hand nor an hour like 06:30", told);
    }
}
