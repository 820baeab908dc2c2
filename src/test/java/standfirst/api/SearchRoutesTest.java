package standfirst.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.edition.Deadline;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.store.Database;
import standfirst.translation.Translated;

class SearchRoutesTest {
    private static final Locale ARABIC = Locale.of("ar");

    @TempDir
    Path folder;

    /// A machine's text that waits for its translator is kept from readers, of whatever kind.
    @Test
    void whatWaitsForATranslatorIsNotTold() {
        try (Database store = Database.inFolder(folder)) {
            Edition edition = store.editions().save(Newsstand.arabic());
            store.editions().publish(edition, Newsstand.MADE);
            Translated machine = edition.tellings()
                    .flatMap(telling -> telling.texts().stream())
                    .filter(text -> text.state() == Translated.State.MACHINE)
                    .findFirst()
                    .orElseThrow();
            assertTrue(answer(store, machine, Deadlines.NONE).contains(machine.target()));
            Deadline waits = new Deadline(Optional.empty(), Deadline.Unreviewed.WAIT);
            assertFalse(
                    answer(store, machine, new Deadlines(Map.of(ARABIC, waits))).contains(machine.target()));
        }
    }

    private static String answer(Database store, Translated machine, Deadlines deadlines) {
        byte[] body = new SearchRoutes(store.published(InstantSource.system()), deadlines)
                .search(machine.target(), Optional.of("ar"), 1, 20)
                .getBody();
        return new String(body, StandardCharsets.UTF_8);
    }
}
