package standfirst.edition;

import java.util.List;
import standfirst.article.Headline;
import standfirst.keypoint.Summary;

/// What a day's reading came to, each list in the order in which its articles came in: the summaries, the headlines of
/// what may not be read, and what was skipped.
public record Outcome(List<Summary> summaries, List<Headline> headlines, List<Skipped> skipped) {
    public Outcome {
        summaries = List.copyOf(summaries);
        headlines = List.copyOf(headlines);
        skipped = List.copyOf(skipped);
    }

    public static Outcome of(List<Summary> summaries) {
        return new Outcome(summaries, List.of(), List.of());
    }

    /// Whether there is nothing in it to print.
    public boolean isEmpty() {
        return summaries.isEmpty() && headlines.isEmpty();
    }
}
