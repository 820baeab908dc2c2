package standfirst.edition;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standfirst.article.Arrival;
import standfirst.article.Arrival.Arrived;
import standfirst.article.Article;
import standfirst.article.ArticleReader;
import standfirst.article.Extractor;
import standfirst.article.Page;
import standfirst.article.Reading.Readable;
import standfirst.article.Segmenter;
import standfirst.language.LanguageDetector;
import standfirst.wire.FetchMemory;
import standfirst.wire.FetchRules;
import standfirst.wire.NewsWire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The bundled day tells three events more than once, in seven languages.
class SampleStoriesTest {
    private final ArticleReader reader = new ArticleReader(new Extractor(), new LanguageDetector(), new Segmenter());

    @Test
    void storiesAreTheEventsThatAPersonSees() throws IOException {
        Map<String, String> eventOf = events();
        List<Leaf> leaves = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (Page page : pages())
            if (reader.read(page) instanceof Readable(Article article)) {
                String address = article.facts().canonical().toString();
                leaves.add(Leaf.of(article));
                events.add(eventOf.getOrDefault(address, address));
            }

        assertEquals(24, leaves.size());
        assertEquals(together(events), together(stories(leaves)));
    }

    private static List<Page> pages() {
        NewsWire wire = new NewsWire(
                FetchRules.DEFAULTS, FetchMemory.inMemory(1 << 20), System.in, InstantSource.fixed(Instant.EPOCH));
        try (Stream<Arrival> arrivals = wire.read(List.of("src/sample/sources.opml"), expected -> {})) {
            return arrivals.map(arrival -> ((Arrived) arrival).page()).toList();
        }
    }

    private static Map<String, String> events() throws IOException {
        Map<String, String> events = new HashMap<>();
        for (JsonNode page : JsonMapper.shared().readTree(Files.readString(Path.of("src/sample/expected.json"))))
            if (!page.path("event").asString("").isEmpty())
                events.put(page.path("url").asString(), page.path("event").asString());
        return events;
    }

    private static List<String> stories(List<Leaf> leaves) {
        return Arrays.stream(new Gatherer().gather(leaves))
                .mapToObj(Integer::toString)
                .toList();
    }

    /// Which articles are together, whatever their story is called.
    private static Set<List<Integer>> together(List<String> stories) {
        return Set.copyOf(IntStream.range(0, stories.size())
                .boxed()
                .collect(groupingBy(stories::get))
                .values());
    }
}
