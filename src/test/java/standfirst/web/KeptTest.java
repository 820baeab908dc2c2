package standfirst.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {
    private Instant now = Instant.parse("2026-11-25T18:00:00Z");
    private final AtomicInteger made = new AtomicInteger();
    private final Kept<Address, Sheet> kept = new Kept<>(() -> now, 32 << 20, Sheet::size);

    @Test
    void aSheetIsMadeOnceWhileItIsFresh() {
        ask("index.html");
        ask("index.html");
        assertEquals(1, made.get());
    }

    @Test
    void aStaleSheetIsMadeAgain() {
        ask("index.html");
        now = now.plus(Kept.FRESH);
        ask("index.html");
        assertEquals(2, made.get());
    }

    @Test
    void whatDoesNotExistIsNotKept() {
        Address nowhere = new Address(Optional.empty(), Locale.GERMAN, "nowhere.html");
        kept.get(nowhere, address -> Optional.empty());
        assertEquals("here", text(kept.get(nowhere, address -> Optional.of(Sheet.of("text/plain", "here")))));
    }

    @Test
    void theOldestMakeRoomForNewOnes() {
        String big = "x".repeat(12 << 20);
        for (String file : new String[] {"one", "two", "three"})
            kept.get(new Address(Optional.empty(), Locale.GERMAN, file), a -> Optional.of(Sheet.of("text/plain", big)));
        assertEquals(
                "made again",
                text(kept.get(
                        new Address(Optional.empty(), Locale.GERMAN, "one"),
                        a -> Optional.of(Sheet.of("text/plain", "made again")))));
    }

    private void ask(String file) {
        kept.get(new Address(Optional.empty(), Locale.GERMAN, file), address -> {
            made.incrementAndGet();
            return Optional.of(Sheet.of("text/plain", "text"));
        });
    }

    private static String text(Optional<Sheet> sheet) {
        return new String(sheet.orElseThrow().plain());
    }
}
