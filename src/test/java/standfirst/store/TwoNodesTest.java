package standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.article.Headline;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;

/// Two programs on one store.
@ParameterizedClass
@EnumSource
class TwoNodesTest {
    private static final int REVISIONS = 20;

    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    @Test
    void noRevisionIsLostToAnother() throws Exception {
        try (Database one = stores.open(folder);
                Database other = stores.open(folder)) {
            one.editions().save(Newsstand.german());
            atOnce(() -> revise(one, "one"), () -> revise(other, "other"));

            Edition last = other.editions().find(Newsstand.DAY, Locale.GERMAN).orElseThrow();
            assertEquals(1 + 2 * REVISIONS, last.version());
            assertEquals(
                    Newsstand.german().headlines().size() + 2 * REVISIONS,
                    last.headlines().size());
        }
    }

    private static Optional<Edition> revise(Database node, String name) {
        return IntStream.range(0, REVISIONS)
                .mapToObj(i ->
                        node.editions().revise(Newsstand.DAY, Locale.GERMAN, edition -> naming(edition, name + i)))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private static Edition naming(Edition edition, String title) {
        Headline more = new Headline(
                title,
                URI.create("https://closed.example/" + title),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "robots.txt keeps programs out of /");
        return edition.naming(
                Stream.concat(edition.headlines().stream(), Stream.of(more)).toList());
    }

    @Test
    void sameEditionOfTwoNodesIsOneVersion() throws Exception {
        try (Database one = stores.open(folder);
                Database other = stores.open(folder)) {
            List<Edition> saved = atOnce(
                    () -> one.editions().save(Newsstand.german()),
                    () -> other.editions().save(Newsstand.german()));
            assertEquals(List.of(1, 1), saved.stream().map(Edition::version).toList());
        }
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.length)) {
            List<Future<T>> done = threads.invokeAll(List.of(acts));
            return List.of(done.getFirst().get(), done.getLast().get());
        }
    }
}
