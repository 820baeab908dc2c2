package standfirst.keypoint;

import java.util.List;

/// What the check found. Only a grounded point reaches a reader: [Summary] accepts nothing else.
public sealed interface Verdict {
    KeyPoint point();

    /// 0 to 1, higher is better supported; vetoes are included.
    double score();

    /// The point, beside one to three source sentences that say it (more when the point has several sentences).
    record Grounded(KeyPoint point, List<Evidence> evidence, double score) implements Verdict {
        public Grounded {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) throw new IllegalArgumentException("grounded in no sentence");
        }

        public String id() {
            return standfirst.article.Ids.of(
                    evidence.getFirst().article(),
                    String.join(
                            ",",
                            evidence.stream()
                                    .map(e -> e.start() + "-" + e.end())
                                    .toList()),
                    point.text());
        }
    }

    /// The point, why it is withheld, the words that show it, and the nearest sentences, if any come near.
    record Ungrounded(KeyPoint point, Reason reason, String detail, List<Evidence> nearest, double score)
            implements Verdict {
        public Ungrounded {
            nearest = List.copyOf(nearest);
        }
    }
}
