package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every keeper of manuscripts does.
public abstract class ManuscriptsContract {
    private static final String DAY = "2026-11-25-de";
    private static final String HEADLINE = "a1-headline";

    private Manuscripts manuscripts;

    protected abstract Manuscripts manuscripts();

    @BeforeEach
    void open() {
        manuscripts = manuscripts();
    }

    private static Manuscript manuscript(String unit, int version, String target, String by) {
        return new Manuscript(
                DAY,
                unit,
                version,
                "Night ferry returns",
                target,
                Optional.of("as the board says it"),
                version == 2,
                by,
                Instant.parse("2026-11-25T12:00:00Z").plusSeconds(version));
    }

    @Test
    void aManuscriptComesBackAsItWasWritten() {
        Manuscript jules = manuscript(HEADLINE, 1, "Nachtfähre kehrt „bald“ zurück", "Jule Brandt");
        assertTrue(manuscripts.keep(jules));
        assertEquals(Map.of(HEADLINE, jules), manuscripts.newest(DAY));
        assertEquals(Map.of(), manuscripts.newest("2026-11-26-de"));
    }

    @Test
    void theNewestVersionOfEachTextLiesOnTopOfTheOthers() {
        List<Manuscript> headline = List.of(
                manuscript(HEADLINE, 1, "Nachtfähre kommt", "Jule Brandt"),
                manuscript(HEADLINE, 2, "Nachtfähre kommt zurück", "Ruben Ott"));
        Manuscript point = manuscript("p7", 1, "Sie fährt am 1. Dezember.", "Jule Brandt");
        for (Manuscript next : List.of(headline.get(0), point, headline.get(1))) assertTrue(manuscripts.keep(next));

        assertEquals(Map.of(HEADLINE, headline.get(1), "p7", point), manuscripts.newest(DAY));
        assertEquals(headline, manuscripts.versions(DAY, HEADLINE));
        assertEquals(List.of(), manuscripts.versions(DAY, "p8"));
    }

    @Test
    void whoComesSecondWithAVersionOrSkipsOneIsTurnedAway() {
        Manuscript jules = manuscript(HEADLINE, 1, "Nachtfähre kommt", "Jule Brandt");
        assertTrue(manuscripts.keep(jules));
        assertFalse(manuscripts.keep(manuscript(HEADLINE, 1, "Die Nachtfähre ist da", "Ruben Ott")));
        assertFalse(manuscripts.keep(manuscript(HEADLINE, 3, "Die Nachtfähre ist da", "Ruben Ott")));
        assertEquals(List.of(jules), manuscripts.versions(DAY, HEADLINE));
    }

    @Test
    void ofManyAtOnceOneIsFirst() throws Exception {
        try (ExecutorService desks = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> all = IntStream.range(0, 24)
                    .<Callable<Boolean>>mapToObj(
                            i -> () -> manuscripts.keep(manuscript(HEADLINE, 1, "Fassung " + i, "Pult " + i)))
                    .toList();
            int first = 0;
            for (Future<Boolean> kept : desks.invokeAll(all)) if (kept.get()) first++;
            assertEquals(1, first);
        }
        assertEquals(Set.of(HEADLINE), manuscripts.newest(DAY).keySet());
    }
}
