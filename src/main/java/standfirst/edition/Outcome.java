package standfirst.edition;

import java.util.List;
import standfirst.keypoint.Summary;

/// What a day's reading came to: the summaries, in the order in which their articles came in, and what was skipped.
public record Outcome(List<Summary> summaries, List<Skipped> skipped) {
    public Outcome {
        summaries = List.copyOf(summaries);
        skipped = List.copyOf(skipped);
    }
}
