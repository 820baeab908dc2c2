package standfirst.edition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import standfirst.article.Article;
import standfirst.article.Headline;
import standfirst.keypoint.Summary;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.translation.Translation;

/// What readers of a language were told on earlier days: the stories of the last few, and everything that was ever
/// shown of what came in today.
public final class Memory {
    /// As long as an article may still belong to a story.
    private static final long DAYS = Days.APART;

    private final Map<String, Earlier> byArticle = new LinkedHashMap<>();
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Set<String> told;

    /// A story as it was told before, and the day on which that began.
    record Earlier(Story story, LocalDate since) {}

    private Memory(Set<String> told) {
        this.told = Set.copyOf(told);
    }

    public static Memory none() {
        return new Memory(Set.of());
    }

    /// What the editions of the days before `day` told of what is to be told now.
    public static Memory of(Editions editions, LocalDate day, Locale language, Outcome outcome) {
        Memory memory = new Memory(editions.toldBefore(day, language, names(outcome)));
        LongStream.rangeClosed(1, DAYS)
                .mapToObj(day::minusDays)
                .flatMap(earlier -> editions.find(earlier, language).stream())
                .forEach(memory::add);
        return memory;
    }

    private static Set<String> names(Outcome outcome) {
        Set<String> names = new HashSet<>();
        for (Summary summary : outcome.summaries()) {
            names.add(summary.article().id());
            summary.points().forEach(point -> names.add(point.id()));
        }
        outcome.headlines().forEach(headline -> names.add(headline.address().toString()));
        return names;
    }

    /// The newest first: what a story was called last, it is called again.
    private void add(Edition edition) {
        for (Story story : edition.stories().toList())
            for (Translation telling : story.tellings()) {
                Article article = telling.summary().article();
                byArticle.putIfAbsent(
                        article.id(), new Earlier(story, story.since().orElse(edition.day())));
                articles.putIfAbsent(article.id(), article);
            }
    }

    /// The articles of the last days, those of `today` left out.
    List<Article> articles(List<Summary> today) {
        Map<String, Article> others = new LinkedHashMap<>(articles);
        today.forEach(summary -> others.remove(summary.article().id()));
        return List.copyOf(others.values());
    }

    /// The story that one of these articles told before.
    Optional<Earlier> story(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byArticle.get(id)).stream())
                .findFirst();
    }

    /// What of an article is new: no point of it was shown before, and none only says again what the earlier story's
    /// points say.
    Summary news(Summary summary, Optional<Earlier> earlier) {
        List<Claim> before = earlier.stream()
                .flatMap(story -> claims(story, summary.article().language()))
                .toList();
        return summary.with(summary.points().stream()
                .filter(point -> !told.contains(point.id()) && !repeats(point, summary, before))
                .toList());
    }

    private Stream<Claim> claims(Earlier earlier, Locale language) {
        Map<String, Claim> claims = new HashMap<>();
        byArticle.values().stream()
                .filter(other -> other.story().id().equals(earlier.story().id()))
                .flatMap(other -> other.story().tellings().stream())
                .map(Translation::summary)
                .filter(summary -> summary.article().language().equals(language))
                .flatMap(summary -> summary.points().stream())
                .map(point -> point.point().text())
                .forEach(text -> claims.computeIfAbsent(text, said -> Claim.of(said, language)));
        return claims.values().stream();
    }

    private static boolean repeats(Grounded point, Summary summary, List<Claim> before) {
        if (before.isEmpty()) return false;
        Claim claim = Claim.of(point.point().text(), summary.article().language());
        return before.stream().anyMatch(claim::repeats);
    }

    /// Whether an article has nothing for readers who read the earlier editions.
    boolean isOld(Summary whole, Summary news, boolean update) {
        boolean shown = update || told.contains(whole.article().id());
        return news.points().isEmpty() && (shown || !whole.points().isEmpty());
    }

    boolean isOld(Headline headline) {
        return told.contains(headline.address().toString());
    }
}
