package standfirst.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.store.Database;

class FirstPageTest {
    private static final Address FRONT = Address.of("/").orElseThrow();

    @TempDir
    Path folder;

    private Instant now = SampleDay.asPublished().made();

    @Test
    void isForWhoAsksWhileItIsFresh() {
        Database database = Database.inFolder(folder);
        Edition edition = SampleDay.asPublished();
        database.editions().publish(database.editions().save(edition), edition.made());
        FirstPage first = begun(database);

        assertEquals(Optional.empty(), first.get(Address.of("/de/").orElseThrow()));
        Sheet page = first.get(FRONT).orElseThrow();
        String headline = edition.stories()
                .findFirst()
                .orElseThrow()
                .lead()
                .summary()
                .article()
                .headline();
        assertTrue(Jsoup.parse(new String(page.plain(), StandardCharsets.UTF_8))
                .text()
                .contains(headline));

        now = now.plus(Kept.FRESH);
        assertEquals(Optional.empty(), first.get(FRONT));
        database.close();
    }

    @Test
    void isLeftToWhoAsksWhenTheStoreCannotBeRead() {
        Database database = Database.inFolder(folder);
        database.close();

        assertEquals(Optional.empty(), begun(database).get(FRONT));
    }

    private FirstPage begun(Database database) {
        InstantSource clock = () -> now;
        return FirstPage.begun(database.published(clock), Deadlines.NONE, Templates.inJar(), Masthead.PLAIN, clock);
    }
}
