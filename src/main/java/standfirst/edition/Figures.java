package standfirst.edition;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Usage;

/// How the day went: articles read, points proposed, repaired and withheld (by reason), stories left out because
/// their section was full, and the calls of models made for the edition so far: condensing and judging for the one as
/// published, translating for one in another language. Reasons
/// stand in the order of [Reason]: an edition with nothing new must be written the same.
public record Figures(
        int articles, int proposed, int repaired, Map<Reason, Integer> withheld, int storiesLeftOut, Usage usage) {
    public Figures {
        withheld = Collections.unmodifiableMap(new TreeMap<>(withheld));
    }

    Figures costing(Usage used) {
        return new Figures(articles, proposed, repaired, withheld, storiesLeftOut, used);
    }
}
