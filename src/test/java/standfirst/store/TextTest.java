package standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.article.Source;

/// What a text is, whichever database keeps it.
@ParameterizedClass
@EnumSource
class TextTest {
    private static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = stores.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add(String address) {
        database.sources().add(Source.of(address, Optional.empty(), Optional.empty(), NOW));
    }

    @Test
    void textSortsByItsBytesWhateverTheLocaleOfTheServer() {
        List<String> sorted =
                List.of("https://a-b.example/", "https://a.example/", "https://aB.example/", "https://aa.example/");
        sorted.reversed().forEach(this::add);

        assertEquals(
                sorted, database.sources().all().stream().map(Source::address).toList());
    }
}
