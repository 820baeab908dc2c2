package standfirst.translation;

import java.time.Instant;
import java.util.Optional;

/// Who read a translation and stands for it, and when. `override` is why it is right though the check found something.
public record Review(String by, Instant when, Optional<String> override) {
    public Review {
        if (by.isBlank()) throw new IllegalArgumentException("a review by nobody");
    }
}
