package standfirst.edition;

import java.util.Map;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Usage;

/// How the day went: articles read, points proposed, repaired and withheld (by reason), stories left out because
/// their section was full, and the calls of models made for the edition so far: condensing and judging for the one as
/// published, translating for one in another language.
public record Figures(
        int articles, int proposed, int repaired, Map<Reason, Integer> withheld, int storiesLeftOut, Usage usage) {
    public Figures {
        withheld = Map.copyOf(withheld);
    }

    Figures costing(Usage used) {
        return new Figures(articles, proposed, repaired, withheld, storiesLeftOut, used);
    }
}
