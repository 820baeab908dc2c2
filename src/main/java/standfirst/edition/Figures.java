package standfirst.edition;

import java.util.Map;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Usage;

/// How the day went: articles read, points proposed, repaired and withheld (by reason), tokens, and stories left out
/// because their section was full.
public record Figures(
        int articles, int proposed, int repaired, Map<Reason, Integer> withheld, int storiesLeftOut, Usage usage) {
    public Figures {
        withheld = Map.copyOf(withheld);
    }
}
