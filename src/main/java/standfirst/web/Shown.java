package standfirst.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import standfirst.article.Article;
import standfirst.article.Headline;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.edition.Story;
import standfirst.language.Language;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// Which language is shown where, and whose name stands over an article.
public final class Shown {
    private Shown() {}

    /// The language a telling is for: the reader's, or in the edition as published the article's own.
    public static Locale language(Translation telling) {
        return telling.language().equals(Language.MULTIPLE)
                ? telling.summary().article().language()
                : telling.language();
    }

    public static Locale language(Translation telling, Translated text) {
        return text.isOriginal() ? telling.summary().article().language() : language(telling);
    }

    static boolean isTranslated(Translation telling) {
        return telling.texts().stream().anyMatch(text -> !text.isOriginal());
    }

    /// Whether nothing of it is in the reader's language.
    static boolean isForeign(Translation telling) {
        return !language(telling).equals(telling.summary().article().language()) && !isTranslated(telling);
    }

    /// The publisher's standfirst, unless a point says the same or it would be the only thing in a foreign language.
    static Optional<Translated> standfirst(Translation telling) {
        return telling.standfirst()
                .filter(standfirst -> !isForeign(telling))
                .filter(standfirst -> telling.points().stream().noneMatch(point -> same(point, standfirst)));
    }

    private static boolean same(Translated point, Translated standfirst) {
        return standfirst.target().contains(point.target()) || point.target().contains(standfirst.target());
    }

    /// An edition speaks its own language; one as published speaks the language of most of its stories, if there is
    /// such a one and we have words in it, else English.
    public static Locale language(Edition edition) {
        if (!edition.language().equals(Language.MULTIPLE)) return edition.language();
        return mostStories(edition).filter(Words.LANGUAGES::contains).orElse(Locale.ENGLISH);
    }

    private static Optional<Locale> mostStories(Edition edition) {
        long half = edition.stories().count() / 2;
        Map<Locale, Long> stories = edition.stories()
                .map(Story::lead)
                .map(Shown::language)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return stories.entrySet().stream()
                .filter(language -> language.getValue() > half)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// What of these tellings was taken back.
    static List<Correction> corrections(Edition edition, List<Translation> tellings) {
        return edition.corrections().stream()
                .filter(correction -> tellings.stream()
                        .anyMatch(telling ->
                                correction.isOf(telling.summary().article().id())))
                .toList();
    }

    static String outlet(Article article) {
        return article.facts()
                .byline()
                .publisher()
                .orElseGet(() -> host(article.facts().canonical()));
    }

    static String outlet(Headline headline) {
        return headline.publisher().orElseGet(() -> host(headline.address()));
    }

    private static String host(URI address) {
        String host = Optional.ofNullable(address.getHost()).orElse("");
        String path = Optional.ofNullable(address.getPath()).orElse(address.toString());
        return host.isEmpty()
                ? path.substring(path.lastIndexOf('/') + 1)
                : host.startsWith("www.") ? host.substring(4) : host;
    }
}
