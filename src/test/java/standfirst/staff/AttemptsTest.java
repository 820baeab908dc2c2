package standfirst.staff;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T08:00:00Z"));
    private final Attempts attempts = new Attempts(now::get);

    @Test
    void whoFailedTooOftenWaitsUntilTheFirstFailureIsAQuarterOfAnHourOld() {
        for (int i = 0; i < 5; i++) assertTrue(attempts.start("ada", 5));
        assertFalse(attempts.start("ada", 5));
        assertTrue(attempts.start("bea", 5));
        now.set(now.get().plus(Attempts.WINDOW).plusSeconds(1));
        assertTrue(attempts.start("ada", 5));
    }

    @Test
    void whatSucceededDoesNotCount() {
        for (int i = 0; i < 50; i++) {
            assertTrue(attempts.start("ada", 5));
            attempts.succeeded("ada");
        }
    }

    @Test
    void aMillionNamesDoNotFillTheMemoryAndTheBusiestIsNotForgotten() {
        for (int i = 0; i < 5; i++) attempts.start("ada", 5);
        for (int i = 0; i < 1_000_000; i++) {
            attempts.start("name" + i, 5);
            if (i % 1000 == 0) assertFalse(attempts.start("ada", 5));
        }
    }
}
