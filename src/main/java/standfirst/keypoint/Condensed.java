package standfirst.keypoint;

import java.util.List;
import java.util.Optional;

/// What a condenser made of an article, unchecked: the points, who made them, the tokens used, and why another
/// condenser had to step in, if one did.
public record Condensed(List<KeyPoint> points, Maker maker, Usage usage, Optional<String> steppedIn) {
    public Condensed {
        points = List.copyOf(points);
    }

    public static Condensed free(List<KeyPoint> points, Maker maker) {
        return new Condensed(points, maker, Usage.NONE, Optional.empty());
    }
}
