package standfirst.keypoint;

import java.util.List;

/// A claim about an article, not yet checked. `cited` are the sentences (from 0) that whoever made it says it came
/// from; they may be none, or nonsense: the verifier decides.
public record KeyPoint(String text, List<Integer> cited) {
    public KeyPoint {
        if (text.isBlank()) throw new IllegalArgumentException("a key point without text");
        cited = List.copyOf(cited);
    }
}
