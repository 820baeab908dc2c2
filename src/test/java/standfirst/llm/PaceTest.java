package standfirst.llm;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
    private Instant now = Instant.parse("2026-05-12T08:00:00Z");

    private Pace pace(int perMinute) {
        return new Pace(perMinute, () -> now);
    }

    @Test
    void callsAreSpreadOverTheMinute() {
        Pace pace = pace(6);
        assertEquals(Duration.ZERO, pace.turn());
        assertEquals(Duration.ofSeconds(10), pace.turn());
        assertEquals(Duration.ofSeconds(20), pace.turn());
        now = now.plusSeconds(60);
        assertEquals(Duration.ZERO, pace.turn());
    }

    @Test
    void withoutALimitNothingWaits() {
        Pace pace = pace(0);
        for (int i = 0; i < 100; i++) assertEquals(Duration.ZERO, pace.turn());
    }

    @Test
    void modelThatFailsThreeTimesInARowRestsForAMinute() {
        Pace pace = pace(0);
        pace.failed();
        pace.failed();
        pace.answered();
        pace.failed();
        pace.failed();
        assertFalse(pace.rests());
        pace.failed();
        assertTrue(pace.rests());
        now = now.plusSeconds(61);
        assertFalse(pace.rests());
    }
}
