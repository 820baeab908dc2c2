package standfirst.keypoint;

import java.util.List;
import standfirst.article.Article;

/// Makes key points of an article: at most `atMost`, in the order of the article.
public interface Condenser {
    Condensed condense(Article article, int atMost);

    /// One more try for points that the check refused, with its reasons; whoever cannot do better returns none.
    default Condensed repair(Article article, List<Verdict.Ungrounded> refused) {
        return Condensed.free(List.of(), Maker.of("none"));
    }
}
