package standfirst.edition;

import static java.util.Comparator.comparing;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standfirst.article.Headline;

/// Which headlines of unread articles an edition names.
final class Headlines {
    private Headlines() {}

    /// Each once, and none that is told as a story; those in the reader's language first, then the newest.
    static List<Headline> inOrder(Outcome outcome, Locale readers, Instant now) {
        Set<URI> named = new HashSet<>();
        outcome.summaries()
                .forEach(summary -> named.add(summary.article().facts().canonical()));
        return outcome.headlines().stream()
                .filter(headline -> named.add(headline.address()))
                .sorted(comparing((Headline headline) -> !headline.language().equals(Optional.of(readers)))
                        .thenComparing(
                                headline -> Importance.published(headline.published(), now), Comparator.reverseOrder()))
                .toList();
    }

    /// No more of one publisher than a section has stories: a feed of five hundred would be the whole page.
    static List<Headline> ofEach(List<Headline> headlines, int atMost) {
        Map<String, Integer> ofHost = new HashMap<>();
        return headlines.stream()
                .filter(headline -> ofHost.merge(headline.address().getHost(), 1, Integer::sum) <= atMost)
                .toList();
    }
}
