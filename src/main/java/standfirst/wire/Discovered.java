package standfirst.wire;

import java.util.List;
import java.util.Optional;
import standfirst.article.Source;

/// The feeds that were found on a page and around it, best first, or the reason why the page could not be read.
public record Discovered(List<Source> feeds, Optional<String> problem) {
    public Discovered {
        feeds = List.copyOf(feeds);
    }
}
