package standfirst.article;

import java.util.Optional;

/// Where and when: the place that opens the copy, when it was published, when it was last changed.
public record Dateline(Optional<String> place, Optional<Moment> published, Optional<Moment> modified) {
    public static final Dateline NONE = new Dateline(Optional.empty(), Optional.empty(), Optional.empty());
}
