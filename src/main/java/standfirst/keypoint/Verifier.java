package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import standfirst.article.Article;

/// Decides which points a source sentence says. One verdict a point, in the order of the points.
public interface Verifier {
    List<Verdict> verify(List<KeyPoint> points, Article article);

    /// Cheap checks first; the next one sees only what is still doubtful.
    default Verifier then(Verifier next) {
        return (points, article) -> {
            List<Verdict> verdicts = new ArrayList<>(verify(points, article));
            List<Integer> doubtful = new ArrayList<>();
            for (int i = 0; i < verdicts.size(); i++)
                if (verdicts.get(i) instanceof Verdict.Ungrounded u && u.reason() == Reason.DOUBTFUL) doubtful.add(i);
            if (doubtful.isEmpty()) return verdicts;
            List<Verdict> second =
                    next.verify(doubtful.stream().map(points::get).toList(), article);
            for (int i = 0; i < doubtful.size(); i++) verdicts.set(doubtful.get(i), second.get(i));
            return verdicts;
        };
    }
}
