package standfirst.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import standfirst.article.Article;
import standfirst.article.Sentence;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verifier;

/// Checks a finished edition again, offline, as anybody may who holds its `edition.json`: each point against the
/// sentences quoted beside it, and nothing else.
public final class Rechecker {
    private static final String BETWEEN_QUOTES = "\n\n";

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
    }

    public List<Rechecked> recheck(QuotedEdition edition) {
        return edition.tellings().stream()
                .flatMap(telling -> telling.points().stream().map(point -> recheck(telling, point)))
                .toList();
    }

    private Rechecked recheck(QuotedEdition.Telling telling, QuotedEdition.Point point) {
        List<Integer> cited =
                IntStream.range(0, point.evidence().size()).boxed().toList();
        KeyPoint claim = new KeyPoint(point.text().source(), cited);
        Verdict verdict =
                verifier.verify(List.of(claim), quotes(telling, point)).getFirst();
        return new Rechecked(telling, point, verdict, isAltered(point, claim));
    }

    private static boolean isAltered(QuotedEdition.Point point, KeyPoint claim) {
        return !new Verdict.Grounded(claim, point.evidence(), 1).id().equals(point.id());
    }

    /// The article as the file knows it: the quotes, each a paragraph of its own.
    private static Article quotes(QuotedEdition.Telling telling, QuotedEdition.Point point) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (Evidence quote : point.evidence()) {
            int start = text.length();
            text.append(quote.text());
            sentences.add(new Sentence(quote.text(), start, text.length(), sentences.size()));
            text.append(BETWEEN_QUOTES);
        }
        return new Article(
                telling.article(),
                telling.facts(),
                telling.language(),
                text.toString(),
                telling.textHash(),
                sentences,
                telling.fetched(),
                1);
    }
}
