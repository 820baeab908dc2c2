package standfirst.keypoint;

import java.util.List;
import java.util.Optional;
import standfirst.article.Article;

/// Asks the first condenser; where that fails, the second steps in and the reason is kept.
///
/// ```
/// new FallbackCondenser(prompted, extractive).condense(article, 5).steppedIn()   // why the extractive one made them
/// ```
public record FallbackCondenser(Condenser first, Condenser second) implements Condenser {
    @Override
    public Condensed condense(Article article, int atMost) {
        try {
            return first.condense(article, atMost);
        } catch (CondensingFailed failed) {
            return because(failed, second.condense(article, atMost));
        }
    }

    @Override
    public Condensed repair(Article article, List<Verdict.Ungrounded> refused) {
        try {
            return first.repair(article, refused);
        } catch (CondensingFailed failed) {
            return because(failed, second.repair(article, refused));
        }
    }

    private static Condensed because(CondensingFailed failed, Condensed made) {
        return new Condensed(
                made.points(),
                made.maker(),
                made.usage().plus(failed.usage()),
                Optional.of(String.valueOf(failed.getMessage())));
    }
}
