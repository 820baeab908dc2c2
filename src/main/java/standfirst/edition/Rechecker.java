package standfirst.edition;

import java.util.List;
import standfirst.article.Article;
import standfirst.keypoint.Excerpt;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verifier;

/// Checks a finished edition again, offline, as anybody may who holds its `edition.json`: each point against the
/// sentences quoted beside it, and nothing else.
public final class Rechecker {
    private final Verifier verifier;

    public Rechecker(Verifier verifier) {
        this.verifier = verifier;
    }

    /// A point of the edition and what the check says of it today. `altered`: its text or its quotes are not those
    /// that its id was made of, so somebody changed the file.
    public record Rechecked(
            QuotedEdition.Telling telling, QuotedEdition.Point point, Verdict verdict, boolean altered) {
        public boolean holds() {
            return verdict instanceof Verdict.Grounded && !altered;
        }

        /// Only a judge could tell, as one did when the edition was made; there is none offline.
        public boolean isUndecided() {
            return verdict instanceof Verdict.Ungrounded refused && refused.reason() == Reason.DOUBTFUL && !altered;
        }
    }

    public List<Rechecked> recheck(QuotedEdition edition) {
        return edition.tellings().stream()
                .flatMap(telling -> telling.points().stream().map(point -> recheck(telling, point)))
                .toList();
    }

    private Rechecked recheck(QuotedEdition.Telling telling, QuotedEdition.Point point) {
        KeyPoint claim = Excerpt.citingAll(point.text().source(), point.evidence());
        Verdict verdict =
                verifier.verify(List.of(claim), quotes(telling, point)).getFirst();
        return new Rechecked(telling, point, verdict, isAltered(point, claim));
    }

    private static boolean isAltered(QuotedEdition.Point point, KeyPoint claim) {
        return !new Verdict.Grounded(claim, point.evidence(), 1).id().equals(point.id());
    }

    /// The article as far as the file quotes it beside this point.
    private static Article quotes(QuotedEdition.Telling telling, QuotedEdition.Point point) {
        return new Article(
                telling.article(),
                telling.facts(),
                telling.language(),
                Excerpt.text(point.evidence()),
                telling.textHash(),
                Excerpt.sentences(point.evidence()),
                telling.fetched(),
                1);
    }
}
