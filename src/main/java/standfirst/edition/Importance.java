package standfirst.edition;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Moment;
import standfirst.keypoint.Summary;

/// Which of two stories comes first: the one that more sources tell independently, then the one that is told in the
/// reader's language, then the newer one. Between equals the order in which the feeds brought them stays.
final class Importance implements Comparator<List<Summary>> {
    private final Comparator<List<Summary>> order;

    Importance(Locale readers, Instant now) {
        order = comparing(Importance::sources, Comparator.<Long>reverseOrder())
                .thenComparing(tellings -> !isToldIn(readers, tellings))
                .thenComparing(tellings -> newest(tellings, now), Comparator.reverseOrder());
    }

    @Override
    public int compare(List<Summary> one, List<Summary> other) {
        return order.compare(one, other);
    }

    static long sources(List<Summary> tellings) {
        return tellings.stream()
                .map(telling -> source(telling.article()))
                .distinct()
                .count();
    }

    /// An agency whose copy many print is one source; a publisher who is not named is known by the host.
    static String source(Article article) {
        Byline byline = article.facts().byline();
        return byline.agency()
                .or(byline::publisher)
                .or(() -> Optional.ofNullable(article.facts().canonical().getHost()))
                .orElse(article.id())
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isToldIn(Locale language, List<Summary> tellings) {
        return tellings.stream()
                .anyMatch(telling -> telling.article().language().equals(language));
    }

    private static Instant newest(List<Summary> tellings, Instant now) {
        return tellings.stream()
                .map(telling -> published(telling.article(), now))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    static Instant published(Article article, Instant now) {
        return published(article.facts().dateline().published(), now);
    }

    /// What comes from the future, by a wrong clock or zone, is not newer than now; what has no date is old.
    static Instant published(Optional<Moment> moment, Instant now) {
        return moment.map(Moment::instant)
                .map(published -> published.isAfter(now) ? now : published)
                .orElse(Instant.EPOCH);
    }
}
