package standfirst.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standfirst.article.Article;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verifier;

class RecheckerTest {
    /// Grounds what an article says word for word.
    private static final Verifier VERBATIM = (points, article) ->
            points.stream().map(point -> verdict(point, article)).toList();

    private static Verdict verdict(KeyPoint point, Article article) {
        List<Evidence> saying = IntStream.range(0, article.sentences().size())
                .filter(i -> article.sentences().get(i).text().contains(point.text()))
                .mapToObj(i -> Evidence.of(article, i))
                .toList();
        return saying.isEmpty()
                ? new Verdict.Ungrounded(point, Reason.NO_SENTENCE, "", List.of(), 0)
                : new Verdict.Grounded(point, saying, 1);
    }

    private static List<Rechecker.Rechecked> recheck(String json) {
        QuotedEdition edition = EditionJsonReader.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
        return new Rechecker(VERBATIM).recheck(edition);
    }

    private static String json() {
        return new EditionJson(List.of()).write(Newsstand.arabic());
    }

    @Test
    void aPointThatItsQuoteSaysHolds() {
        List<Rechecker.Rechecked> dam = recheck(json()).subList(0, 3);
        assertTrue(dam.stream().allMatch(Rechecker.Rechecked::holds));
    }

    @Test
    void aPointIsCheckedAgainstItsOwnQuotesAlone() {
        Rechecker.Rechecked ferry = recheck(json()).get(3);
        assertFalse(ferry.holds());
        assertEquals(
                "The night ferry between Port Eldra and Skarrow sails again on 1 December.",
                ferry.verdict().point().text());
        assertFalse(ferry.altered());
    }

    @Test
    void aPointChangedSinceItWasCheckedIsAltered() {
        Rechecker.Rechecked dam = recheck(
                        json().replace("92% من سعته بعد أمطار متواصلة", "29% من سعته بعد أمطار متواصلة"))
                .getFirst();
        assertTrue(dam.verdict() instanceof Verdict.Grounded);
        assertTrue(dam.altered());
        assertFalse(dam.holds());
    }

    @Test
    void pointThatOnlyAJudgeCouldDecideIsUndecidedAndNotAFailure() {
        Verifier unsure = (points, article) -> points.stream()
                .map(point -> (Verdict) new Verdict.Ungrounded(point, Reason.DOUBTFUL, "", List.of(), 0.4))
                .toList();
        QuotedEdition edition = EditionJsonReader.read(new ByteArrayInputStream(json().getBytes(UTF_8)));
        Rechecker.Rechecked first = new Rechecker(unsure).recheck(edition).getFirst();
        assertTrue(first.isUndecided());
        assertFalse(first.holds());
    }
}
