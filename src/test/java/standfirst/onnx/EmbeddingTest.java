package standfirst.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.article.Moment;
import standfirst.edition.Gatherer;
import standfirst.edition.Leaf;

/// A real sentence encoder, if a simple one that knows a dozen words, run by the real runtime.
class EmbeddingTest {
    @TempDir
    static Path here;

    private static Embedding embedding;

    @BeforeAll
    static void load() throws IOException {
        Path hub = Files.createDirectories(here.resolve("hub"));
        TinyModel.embedding(
                hub,
                List.of(
                        List.of("bridge", "brücke", "pont", "flussübergang"),
                        List.of("closes", "schließt", "ferme", "gesperrt"),
                        List.of("school", "schule", "école"),
                        List.of("burns", "brennt", "brûle"),
                        List.of("harbour", "hafen", "port")));
        embedding = Embedding.of(shelved(hub.toUri()));
    }

    private static LocalModel shelved(URI hub) {
        return new Shelf(here.resolve("models"))
                .add(
                        new Offer(
                                Task.EMBEDDING,
                                hub,
                                Optional.empty(),
                                Optional.empty(),
                                OptionalDouble.empty(),
                                OptionalInt.empty(),
                                ""),
                        LocalDate.of(2026, 11, 24),
                        bytes -> {});
    }

    @AfterAll
    static void close() {
        embedding.close();
    }

    @Test
    void vectorsHaveLengthOneAndFillingCountsForNothing() {
        List<float[]> both = embedding.of(List.of("Bridge closes", "School burns, harbour closes, bridge burns"));
        for (float[] vector : both) assertEquals(1, cosine(vector, vector), 1e-6);
        assertArrayEquals(
                both.getFirst(), embedding.of(List.of("bridge closes")).getFirst(), 1e-6f);
        assertEquals(40, embedding.of(Collections.nCopies(40, "bridge")).size());
    }

    @Test
    void sameWordsInAnotherLanguageAreNear() {
        List<float[]> vectors = embedding.of(List.of("Bridge closes", "Brücke schließt", "École brûle"));
        assertEquals(1, cosine(vectors.get(0), vectors.get(1)), 1e-6);
        assertEquals(0, cosine(vectors.get(0), vectors.get(2)), 1e-6);
    }

    /// Nothing in them can be compared without knowing a word of either: no name, no number.
    @Test
    void storiesOfOneEventAreFoundByWhatTheyMean() {
        Leaf[] leaves = {
            leaf("en", "Bridge closes"),
            leaf("en", "School burns"),
            leaf("fr", "École brûle"),
            leaf("de", "Brücke schließt"),
            leaf("de", "Hafen brennt"),
        };
        assertArrayEquals(new int[] {0, 1, 1, 0, 2}, new Gatherer(Optional.of(embedding)).gather(List.of(leaves)));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, new Gatherer().gather(List.of(leaves)));
    }

    @Test
    void twoStoriesOfOneLanguageThatAreEquallyNearAreNotChosenFrom() {
        Leaf[] leaves = {
            leaf("en", "Bridge closes"), leaf("de", "Brücke schließt"), leaf("de", "Flussübergang gesperrt")
        };
        assertArrayEquals(new int[] {0, 1, 2}, new Gatherer(Optional.of(embedding)).gather(List.of(leaves)));
    }

    @Test
    void theSameAWeekLaterIsAnotherStory() {
        Leaf late = new Leaf(
                "late", "Brücke schließt", "", Locale.GERMAN, Optional.of(Moment.of(LocalDate.of(2026, 12, 1))));
        int[] story = new Gatherer(Optional.of(embedding)).gather(List.of(leaf("en", "Bridge closes"), late));
        assertArrayEquals(new int[] {0, 1}, story);
    }

    private static Leaf leaf(String language, String title) {
        return new Leaf(title, title, "", Locale.of(language), Optional.of(Moment.of(LocalDate.of(2026, 11, 24))));
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }
}
