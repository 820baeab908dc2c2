package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages that once broke us, or would have: each folder of `articles` holds a page, the text that it must give, and
/// facts, one a line.
class ArticlesTest {
    private static final Path ARTICLES = Path.of("src/test/resources/articles");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ARTICLES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pageGivesItsArticle(String name) {
        Extract extract = extract(name);
        assertEquals(read(name, "text.txt").strip(), extract.text());
        assertAll(read(name, "facts.txt").lines().map(line -> (Executable) () -> assertFact(line, extract)));
    }

    private static Extract extract(String name) {
        URI address = URI.create("https://post.example/harbour/" + name);
        return new Extractor().extract(Page.of(address, read(name, "page.html"), Instant.EPOCH));
    }

    private static void assertFact(String line, Extract extract) {
        String name = line.substring(0, line.indexOf(':'));
        assertEquals(line.substring(name.length() + 2), fact(name, extract), name);
    }

    private static String fact(String name, Extract extract) {
        Facts facts = extract.facts();
        return switch (name) {
            case "headline" -> facts.headline();
            case "standfirst" -> facts.standfirst().orElse("");
            case "byline" -> String.join("; ", facts.byline().authors());
            case "editor" -> facts.byline().editor().orElse("");
            case "agency" -> facts.byline().agency().orElse("");
            case "publisher" -> facts.byline().publisher().orElse("");
            case "place" -> facts.dateline().place().orElse("");
            case "published" ->
                facts.dateline().published().map(Moment::toString).orElse("");
            case "language" -> facts.declaredLanguage().map(Object::toString).orElse("");
            case "image" ->
                facts.photo().map(photo -> photo.address().toString()).orElse("");
            case "caption" -> facts.photo().flatMap(Photo::caption).orElse("");
            case "credit" -> facts.photo().flatMap(Photo::credit).orElse("");
            case "keyPoints" -> String.join("; ", facts.keyPoints());
            case "preview" -> String.valueOf(facts.preview());
            case "notReadable" -> extract.notReadable().orElse("");
            default -> throw new IllegalArgumentException("no fact is called " + name);
        };
    }

    private static String read(String name, String file) {
        try {
            return Files.readString(ARTICLES.resolve(name).resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
