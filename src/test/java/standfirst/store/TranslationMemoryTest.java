package standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.translation.Review;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

@ParameterizedClass
@EnumSource
class TranslationMemoryTest {
    private static final String HEADLINE = Newsstand.ferry().article().headline();

    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    private static Edition headed(Edition edition, String target, Instant when) {
        Review review = new Review("Jule Brandt", when, Optional.of("the paper's style"));
        Translated headline = Translated.reviewed(HEADLINE, target, List.of(), review);
        return edition.told(telling ->
                telling.headline().source().equals(HEADLINE) ? telling.with(replaced(telling, headline)) : telling);
    }

    private static List<Translated> replaced(Translation telling, Translated headline) {
        return telling.texts().stream()
                .map(text -> text.source().equals(HEADLINE) ? headline : text)
                .toList();
    }

    @Test
    void whatATranslatorApprovedIsRecalledByItsVeryText() {
        try (Database database = stores.open(folder)) {
            database.editions().save(headed(Newsstand.german(), "Nachtfähre ist zurück", Newsstand.MADE));

            Translated known = database.translationMemory()
                    .recall(HEADLINE, Locale.ENGLISH, Locale.GERMAN)
                    .orElseThrow();
            assertEquals("Nachtfähre ist zurück", known.target());
            assertEquals(
                    Optional.of("the paper's style"),
                    known.review().orElseThrow().override());
            assertTrue(database.translationMemory()
                    .recall(HEADLINE, Locale.ENGLISH, Locale.FRENCH)
                    .isEmpty());
            assertTrue(database.translationMemory()
                    .recall("Night ferry", Locale.ENGLISH, Locale.GERMAN)
                    .isEmpty());
        }
    }

    @Test
    void lastApprovalHoldsAndAnEarlierOneDoesNotComeBack() {
        try (Database database = stores.open(folder)) {
            database.editions().save(headed(Newsstand.german(), "Später", Newsstand.MADE.plusSeconds(60)));
            database.editions().save(headed(Newsstand.german(), "Früher", Newsstand.MADE));

            assertEquals(
                    "Später",
                    database.translationMemory()
                            .recall(HEADLINE, Locale.ENGLISH, Locale.GERMAN)
                            .orElseThrow()
                            .target());
        }
    }

    @Test
    void revisionIsANewVersionAndTheOldOneStays() {
        try (Database database = stores.open(folder)) {
            database.editions().save(Newsstand.german());
            Edition revised = database.editions()
                    .revise(Newsstand.DAY, Locale.GERMAN, edition -> headed(edition, "Neu", Newsstand.MADE))
                    .orElseThrow();

            assertEquals(2, revised.version());
            assertEquals(Optional.of(revised), database.editions().find(Newsstand.DAY, Locale.GERMAN));
            assertEquals(
                    2,
                    database.client()
                            .sql("SELECT count(*) FROM editions")
                            .query(Integer.class)
                            .single());
            assertTrue(database.editions()
                    .revise(Newsstand.DAY, Locale.FRENCH, edition -> edition)
                    .isEmpty());
        }
    }

    @Test
    void twoTranslatorsAtOnceLoseNothing() throws Exception {
        try (Database database = stores.open(folder)) {
            database.editions().save(Newsstand.german());
            CountDownLatch begun = new CountDownLatch(1);
            Thread slow = Thread.ofVirtual()
                    .start(() -> database.editions().revise(Newsstand.DAY, Locale.GERMAN, edition -> {
                        begun.countDown();
                        pause();
                        return headed(edition, "Vom einen", Newsstand.MADE);
                    }));
            begun.await();
            database.editions()
                    .revise(
                            Newsstand.DAY,
                            Locale.GERMAN,
                            edition -> edition.naming(List.of()).withVersion(edition.version(), Newsstand.MADE));
            slow.join();

            Edition now = database.editions().find(Newsstand.DAY, Locale.GERMAN).orElseThrow();
            assertEquals(
                    "Vom einen",
                    now.stories().findFirst().orElseThrow().lead().headline().target());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void editionFromBeforeReviewsWereKeptIsRead() {
        try (Database database = stores.open(folder)) {
            Edition saved = database.editions().save(Newsstand.german());
            database.client()
                    .sql(
                            "UPDATE editions SET edition = replace(replace(edition, '\"review\"', '\"x\"'), '\"attempt\"', '\"y\"')")
                    .update();
            assertEquals(Optional.of(saved), database.editions().find(Newsstand.DAY, Locale.GERMAN));
        }
    }
}
