package standfirst.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import standfirst.article.Article;
import standfirst.article.Dateline;
import standfirst.article.Moment;
import standfirst.edition.Story;

/// A story as a feed tells it. `id` stays the same from day to day and version to version; `page` is where our page of
/// it stands, `original` where the publisher's does: a reader's click leads to the first of them that there is.
public record Entry(
        String id,
        Optional<String> page,
        Optional<String> original,
        String title,
        String html,
        Instant published,
        Instant updated,
        List<String> authors,
        Locale language,
        String section) {

    static Entry of(Story story, String section, Links links, String html) {
        Article article = story.lead().summary().article();
        Locale language = Shown.language(story.lead());
        return new Entry(
                urn(story.id(), language.toLanguageTag()),
                links.absolute(Links.path(article)),
                Optional.of(article).filter(links::isWeb).map(links::original),
                story.lead().headline().target(),
                html,
                published(article),
                updated(article),
                authors(article),
                language,
                section);
    }

    /// An address that names without leading anywhere, for a paper may move and its entries stay the same.
    static String urn(String... names) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(String.join(" ", names).getBytes(StandardCharsets.UTF_8));
    }

    public Optional<String> url() {
        return page.or(() -> original);
    }

    private static Instant published(Article article) {
        return article.facts().dateline().published().map(Moment::instant).orElse(article.fetched());
    }

    private static Instant updated(Article article) {
        Dateline dateline = article.facts().dateline();
        Instant published = published(article);
        return dateline.modified()
                .map(Moment::instant)
                .filter(published::isBefore)
                .orElse(published);
    }

    private static List<String> authors(Article article) {
        List<String> authors = article.facts().byline().authors();
        return authors.isEmpty() ? List.of(Shown.outlet(article)) : authors;
    }
}
