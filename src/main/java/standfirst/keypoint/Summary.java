package standfirst.keypoint;

import java.util.List;
import java.util.Optional;
import standfirst.article.Article;

/// What we say of an article: grounded points only. The withheld ones are counted and kept for the newsroom; readers
/// are told how many and why, never shown their text. `repaired` points were refused once and passed at the second try.
public record Summary(
        Article article,
        List<Verdict.Grounded> points,
        List<Verdict.Ungrounded> withheld,
        int repaired,
        Maker maker,
        Usage usage,
        Optional<String> steppedIn) {
    public Summary {
        points = List.copyOf(points);
        withheld = List.copyOf(withheld);
    }

    /// The same article with other points of it.
    public Summary with(List<Verdict.Grounded> others) {
        return new Summary(article, others, withheld, repaired, maker, usage, steppedIn);
    }

    /// The same, kept from an earlier reading: it costs nothing a second time.
    public Summary alreadyPaid() {
        return new Summary(article, points, withheld, repaired, maker, Usage.NONE, steppedIn);
    }

    public int proposed() {
        return points.size() + withheld.size();
    }
}
