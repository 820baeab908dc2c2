package standfirst.keypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import standfirst.article.Article;
import standfirst.edition.Newsstand;

class StandingAloneTest {
    private static final Article ARTICLE = Newsstand.article(
            "https://gull.example/bridge",
            "en",
            "The bridge opens",
            "The Gull",
            List.of("The mayor opened the bridge on Monday.", "Lena Okafor was elected in May."));

    /// Looks for the words of a point anywhere in the article, and quotes the sentences that the point cites.
    private static final Verifier ANYWHERE = (points, article) ->
            points.stream().map(point -> verdict(point, article)).toList();

    private static Verdict verdict(KeyPoint point, Article article) {
        List<Evidence> cited =
                point.cited().stream().map(i -> Evidence.of(article, i)).toList();
        boolean said = Arrays.stream(point.text().split(" ")).allMatch(article.text()::contains);
        return said
                ? new Verdict.Grounded(point, cited, 0.8)
                : new Verdict.Ungrounded(point, Reason.NAME, "no Okafor", cited, 0.2);
    }

    private static Verdict check(String point, Integer... cited) {
        return new StandingAlone(ANYWHERE)
                .verify(List.of(new KeyPoint(point, List.of(cited))), ARTICLE)
                .getFirst();
    }

    @Test
    void pointThatItsQuotesSayIsGrounded() {
        Verdict verdict = check("Lena Okafor opened the bridge", 0, 1);
        assertEquals(
                List.of(Evidence.of(ARTICLE, 0), Evidence.of(ARTICLE, 1)),
                assertInstanceOf(Verdict.Grounded.class, verdict).evidence());
    }

    @Test
    void pointThatNeedsMoreOfTheArticleThanIsQuotedIsDoubtful() {
        Verdict.Ungrounded doubtful =
                assertInstanceOf(Verdict.Ungrounded.class, check("Lena Okafor opened the bridge", 0));
        assertEquals(Reason.DOUBTFUL, doubtful.reason());
        assertEquals("no Okafor", doubtful.detail());
        assertEquals(List.of(Evidence.of(ARTICLE, 0)), doubtful.nearest());
    }

    @Test
    void refusedPointStaysRefusedForItsOwnReason() {
        Verdict verdict = check("Ada Brandt opened the bridge", 0);
        assertEquals(
                Reason.NAME, assertInstanceOf(Verdict.Ungrounded.class, verdict).reason());
    }

    @Test
    void excerptHoldsTheQuotesAndNothingElse() {
        Article excerpt = Excerpt.of(ARTICLE, List.of(Evidence.of(ARTICLE, 1)));
        assertEquals("Lena Okafor was elected in May.", excerpt.text());
        assertEquals(ARTICLE.id(), excerpt.id());
        assertTrue(excerpt.sentences().getFirst().text().startsWith("Lena"));
    }
}
