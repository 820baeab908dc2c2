package standfirst.web;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standfirst.article.Article;
import standfirst.edition.Edition;

/// A publisher whose articles stand in editions: where its pages are, in which languages, how many articles.
public record Outlet(String name, Optional<URI> home, Set<Locale> languages, int articles) {
    /// Those of some editions, the one with the most articles first. An article that was told twice is one.
    static List<Outlet> of(Collection<Edition> editions) {
        Map<String, Article> articles = new LinkedHashMap<>();
        editions.stream()
                .flatMap(Edition::tellings)
                .map(telling -> telling.summary().article())
                .forEach(article -> articles.putIfAbsent(article.id(), article));
        return articles.values().stream()
                .collect(Collectors.groupingBy(Shown::outlet, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(outlet -> of(outlet.getKey(), outlet.getValue()))
                .sorted(Comparator.comparingInt(Outlet::articles).reversed().thenComparing(Outlet::name))
                .toList();
    }

    private static Outlet of(String name, List<Article> articles) {
        return new Outlet(
                name,
                articles.stream()
                        .map(article -> article.facts().canonical())
                        .filter(Links::isWeb)
                        .map(address -> address.resolve("/"))
                        .findFirst(),
                articles.stream().map(Article::language).collect(Collectors.toCollection(LinkedHashSet::new)),
                articles.size());
    }
}
