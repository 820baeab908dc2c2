package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import standfirst.article.ArticleReader;
import standfirst.article.Extractor;
import standfirst.article.Page;
import standfirst.article.Reading.Readable;
import standfirst.article.Segmenter;
import standfirst.language.LanguageDetector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The bundled day tells three events more than once, in seven languages.
class SampleStoriesTest {
    private static final Path SAMPLE = Path.of("src/sample");

    private final ArticleReader reader = new ArticleReader(new Extractor(), new LanguageDetector(), new Segmenter());

    @Test
    void storiesAreTheEventsThatAPersonSees() throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (JsonNode expected : JsonMapper.shared().readTree(Files.readString(SAMPLE.resolve("expected.json"))))
            if (reader.read(page(expected)) instanceof Readable readable) {
                leaves.add(Leaf.of(readable.article()));
                String event = expected.path("event").asString("");
                events.add(event.isEmpty() ? expected.path("file").asString() : event);
            }

        assertEquals(articles(events.toArray()), articles(boxed(new Gatherer().gather(leaves))));
    }

    private static Page page(JsonNode expected) throws IOException {
        String file = Files.readString(SAMPLE.resolve(expected.path("file").asString()));
        return Page.of(URI.create(expected.path("url").asString()), file, Instant.EPOCH);
    }

    private static Object[] boxed(int[] stories) {
        return java.util.Arrays.stream(stories).boxed().toArray();
    }

    /// Which articles are together, whatever their story is called.
    private static Set<String> articles(Object[] stories) {
        Map<String, List<Integer>> together = new TreeMap<>();
        for (int i = 0; i < stories.length; i++)
            together.computeIfAbsent(stories[i].toString(), story -> new ArrayList<>()).add(i);
        Set<String> articles = new TreeSet<>();
        together.values().forEach(story -> articles.add(story.toString()));
        return articles;
    }
}
