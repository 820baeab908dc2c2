package standfirst.keypoint;

import java.util.stream.IntStream;
import standfirst.article.Article;

/// The first sentences of the article: the baseline that every other condenser has to beat (LEAD).
public final class LeadCondenser implements Condenser {
    @Override
    public Condensed condense(Article article, int atMost) {
        return Condensed.free(
                IntStream.range(0, Math.min(atMost, article.sentences().size()))
                        .mapToObj(i -> new KeyPoint(article.sentences().get(i).text(), java.util.List.of(i)))
                        .toList(),
                Maker.of("lead"));
    }
}
