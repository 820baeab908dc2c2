package standfirst.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.language.Language;

/// Reads the facts about an article from all that its page says.
final class FactsReader {
    private final Dossier dossier;

    FactsReader(Dossier dossier) {
        this.dossier = dossier;
    }

    Facts read(String headline, Box body, Optional<String> place, List<String> keyPoints, boolean preview) {
        Optional<Locale> language = declaredLanguage();
        DateReader dates = new DateReader(dossier);
        Optional<Moment> published = dates.published().or(dossier.page()::feedDate);
        return new Facts(
                canonical(),
                headline,
                standfirst(),
                new BylineReader(dossier).read(),
                new Dateline(place, published, dates.modified()),
                section(),
                language,
                new PhotoReader(dossier).read(body),
                keyPoints,
                preview || saysPreview());
    }

    private Optional<Locale> declaredLanguage() {
        return Optional.of(Language.of(dossier.languageTag()))
                .filter(language -> !language.equals(Language.UNDETERMINED));
    }

    private URI canonical() {
        URI address = dossier.page().address();
        return Addresses.canonical(Optional.of(dossier.head().canonical())
                .filter(link -> !link.isBlank())
                .flatMap(link -> Addresses.resolve(address, link))
                .filter(link -> isArticle(link) || !isArticle(address))
                .orElse(address));
    }

    /// Not the front page, which careless sites name as every page's canonical address.
    private static boolean isArticle(URI address) {
        return address.getRawPath() != null && address.getRawPath().length() > 1;
    }

    Optional<String> standfirst() {
        String declared = StructuredData.plain(dossier.data().article("description"));
        return Optional.of(
                        declared.isEmpty()
                                ? dossier.head().first("og:description", "description", "twitter:description")
                                : declared)
                .filter(text -> !text.isBlank());
    }

    private Optional<String> section() {
        return Optional.of(StructuredData.plain(dossier.data().article("articleSection")))
                .filter(text -> !text.isBlank())
                .or(() -> Optional.of(dossier.head().first("article:section", "section", "parsely-section")))
                .filter(text -> !text.isBlank() && !text.startsWith("http"))
                .or(dossier.page()::section);
    }

    private boolean saysPreview() {
        return dossier.data().article("isAccessibleForFree").first().text().equalsIgnoreCase("false")
                || dossier.head().first("article:content_tier").equalsIgnoreCase("locked");
    }
}
