package standfirst.keypoint;

import java.util.List;
import standfirst.article.Article;

/// Grounds a point only if the sentences that will be quoted beside it carry it without the rest of the article; else
/// it is doubtful. So whoever holds an edition can check it again, and a reader needs to read no more than the quotes.
public final class StandingAlone implements Verifier {
    private final Verifier verifier;

    public StandingAlone(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public List<Verdict> verify(List<KeyPoint> points, Article article) {
        return verifier.verify(points, article).stream()
                .map(verdict -> verdict instanceof Verdict.Grounded grounded ? alone(grounded, article) : verdict)
                .toList();
    }

    private Verdict alone(Verdict.Grounded grounded, Article article) {
        List<Evidence> quotes = grounded.evidence();
        KeyPoint point = Excerpt.citingAll(grounded.point().text(), quotes);
        Verdict verdict =
                verifier.verify(List.of(point), Excerpt.of(article, quotes)).getFirst();
        return switch (verdict) {
            case Verdict.Grounded holds -> grounded;
            case Verdict.Ungrounded falls ->
                new Verdict.Ungrounded(grounded.point(), Reason.DOUBTFUL, falls.detail(), quotes, falls.score());
        };
    }
}
