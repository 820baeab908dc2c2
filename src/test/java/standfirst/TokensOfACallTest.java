package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.article.Arrival;
import standfirst.article.Article;
import standfirst.article.ArticleReader;
import standfirst.article.Extractor;
import standfirst.article.Reading;
import standfirst.article.Segmenter;
import standfirst.keypoint.Condenser;
import standfirst.language.LanguageDetector;
import standfirst.llm.LoopbackModel;
import standfirst.llm.TokenCount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What condensing an article costs: the articles of the sample day, in twelve languages, one by one.
class TokensOfACallTest {
    private static final Pattern LINE = Pattern.compile("^\\[(\\d+)] (.{30,200})$", Pattern.MULTILINE);

    @TempDir
    Path home;

    private static LoopbackModel.Reply copy(JsonNode request) {
        String given = request.path("messages").path(1).path("content").asString();
        List<Map<String, Object>> points = LINE.matcher(given)
                .results()
                .limit(1)
                .map(line -> Map.<String, Object>of(
                        "text", line.group(2), "sentences", List.of(Integer.parseInt(line.group(1)))))
                .toList();
        return LoopbackModel.says(JsonMapper.shared().writeValueAsString(Map.of("points", points)));
    }

    private static List<Article> articles(Assembly assembly) {
        var reader = new ArticleReader(new Extractor(), new LanguageDetector(), new Segmenter());
        List<Article> articles = new ArrayList<>();
        try (Stream<Arrival> arrivals = assembly.wire().read(List.of("src/sample/sources.opml"), expected -> {})) {
            arrivals.forEach(arrival -> {
                if (arrival instanceof Arrival.Arrived(var page)
                        && reader.read(page) instanceof Reading.Readable(Article article)) articles.add(article);
            });
        }
        return articles;
    }

    private static long tokens(JsonNode request) {
        return request.path("messages").values().stream()
                .mapToLong(message -> TokenCount.of(message.path("content").asString()))
                .sum();
    }

    @Test
    void articleIsCondensedInOneCallOfLittleMoreThanItsOwnTokens() throws Exception {
        try (var server = LoopbackModel.answering(TokensOfACallTest::copy)) {
            new Newsdesk(home).with(server, "", "");
            try (Assembly assembly = new Assembly(Optional.of(home))) {
                List<Article> articles = articles(assembly);
                assertTrue(articles.size() > 20, articles.size() + " articles");
                Condenser condenser =
                        assembly.prompted(java.time.LocalDate.of(2026, 11, 24)).orElseThrow();
                for (Article article : articles) {
                    int before = server.asked().size();
                    condenser.condense(article, 5);

                    assertEquals(before + 1, server.asked().size(), article.headline());
                    long own = TokenCount.of(article.text());
                    long asked = tokens(server.asked().getLast());
                    assertTrue(asked <= 1.4 * own + 300, article.language() + ": " + asked + " for " + own);
                }
            }
        }
    }
}
