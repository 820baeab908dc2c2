package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standfirst.article.Arrival;
import standfirst.article.Arrival.Arrived;
import standfirst.article.Arrival.Missed;
import standfirst.article.Article;
import standfirst.article.ArticleReader;
import standfirst.article.Extractor;
import standfirst.article.Page;
import standfirst.article.Segmenter;
import standfirst.keypoint.Condensed;
import standfirst.keypoint.Condenser;
import standfirst.keypoint.CoverVerifier;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Maker;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Verdict.Ungrounded;
import standfirst.language.LanguageDetector;

class NewsroomTest {
    private static final String TEXT =
            "The council of Altenfurt voted on Tuesday to widen the harbour quay by 40 metres. "
                    + "Work will begin in March and cost 12 million crowns. "
                    + "Mayor Ada Lind said the ferry would keep running.";

    private final ArticleReader reader = new ArticleReader(new Extractor(), new LanguageDetector(), new Segmenter());

    /// Says what it is told to say, and says it better when asked again.
    private record Scripted(List<String> first, List<String> second) implements Condenser {
        @Override
        public Condensed condense(Article article, int atMost) {
            return points(first);
        }

        @Override
        public Condensed repair(Article article, List<Ungrounded> refused) {
            return points(second);
        }

        private static Condensed points(List<String> texts) {
            return Condensed.free(
                    texts.stream().map(text -> new KeyPoint(text, List.of())).toList(), Maker.of("scripted"));
        }
    }

    private Summary cover(List<String> first, List<String> second) {
        Article article = reader.read("a", "Quay", TEXT, Optional.of(Locale.ENGLISH), Optional.empty());
        return newsroom(new Scripted(first, second)).cover(article);
    }

    private Newsroom newsroom(Condenser condenser) {
        return new Newsroom(reader, condenser, new CoverVerifier(), 5, 2);
    }

    private static List<String> texts(Summary summary) {
        return summary.points().stream().map(point -> point.point().text()).toList();
    }

    @Test
    void refusedPointIsRepairedOnce() {
        Summary summary = cover(
                List.of("Work will begin in March and cost 90 million crowns."),
                List.of("Work will begin in March and cost 12 million crowns."));

        assertEquals(List.of("Work will begin in March and cost 12 million crowns."), texts(summary));
        assertEquals(1, summary.repaired());
        assertEquals(0, summary.withheld().size());
    }

    @Test
    void pointThatIsWrongTwiceIsWithheld() {
        Summary summary = cover(
                List.of("Work will begin in March and cost 90 million crowns."),
                List.of("Work will begin in March and cost 80 million crowns."));

        assertEquals(List.of(), texts(summary));
        assertEquals(
                List.of(Reason.NUMBER),
                summary.withheld().stream().map(Ungrounded::reason).toList());
        assertEquals(0, summary.repaired());
    }

    @Test
    void pointsStandInTheOrderOfTheArticle() {
        Summary summary = cover(
                List.of(
                        "Mayor Ada Lind said the ferry would keep running.",
                        "Work will begin in March and cost 12 million crowns."),
                List.of());

        assertEquals(
                List.of(
                        "Work will begin in March and cost 12 million crowns.",
                        "Mayor Ada Lind said the ferry would keep running."),
                texts(summary));
    }

    @Test
    void badPageCostsOnlyItselfAndTheSameArticleCountsOnce() {
        Page page = Page.of(
                URI.create("https://hafenblatt.example/quay"),
                "<html lang=en><head><title>Quay</title></head><body><article><h1>Quay</h1><p>"
                        + TEXT.replace(". ", ".</p><p>") + "</p></article></body></html>",
                Instant.EPOCH);
        List<Arrival> arrivals = List.of(
                new Missed("https://gone.example/", "HTTP status 404"),
                new Arrived(page),
                new Arrived(Page.of(URI.create("https://empty.example/"), "<html></html>", Instant.EPOCH)),
                new Arrived(page));
        List<Newsroom.Result> heard = new ArrayList<>();

        Outcome outcome = newsroom(new Scripted(List.of("Work will begin in March."), List.of()))
                .digest(Stream.of(arrivals.toArray(Arrival[]::new)), heard::add);

        assertEquals(1, outcome.summaries().size());
        assertEquals(
                List.of("https://gone.example/", "https://empty.example/"),
                outcome.skipped().stream().map(Skipped::source).toList());
        assertEquals(4, heard.size());
    }
}
