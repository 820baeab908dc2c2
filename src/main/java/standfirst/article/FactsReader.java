package standfirst.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import standfirst.language.Language;

/// Reads the facts about an article from all that its page says.
final class FactsReader {
    private static final int LONGEST_SECTION = 50;

    private final Dossier dossier;

    FactsReader(Dossier dossier) {
        this.dossier = dossier;
    }

    Facts read(String headline, Box body, Datelines opening, List<String> keyPoints) {
        Optional<Locale> language = declaredLanguage();
        DateReader dates = new DateReader(dossier, headline);
        Optional<Moment> published = dates.published().or(dossier.page()::feedDate);
        return new Facts(
                canonical(),
                headline,
                standfirst(),
                new BylineReader(dossier, headline).read(opening.agency(), body),
                new Dateline(opening.place().or(this::placeBesideTime), published, dates.modified()),
                section(),
                language,
                new PhotoReader(dossier, headline).read(body),
                keyPoints,
                saysPreview());
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
        return Stream.of(
                        dossier.data().article("description").first().text(),
                        dossier.head().first("og:description", "description", "twitter:description"))
                .map(StructuredData::plain)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /// The newsroom's own word for the source goes before the publisher's; what the feed says is the last resort.
    private Optional<String> section() {
        return dossier.page().section().or(this::publishersSection);
    }

    private Optional<String> publishersSection() {
        return Stream.of(
                        StructuredData.plain(dossier.data().article("articleSection")),
                        dossier.head().first("article:section", "section", "parsely-section"))
                .filter(text -> !text.isBlank() && !text.startsWith("http"))
                .findFirst()
                .or(this::shownSection)
                .or(dossier.page()::feedSection);
    }

    private Optional<String> shownSection() {
        return dossier.layout().boxes().stream()
                .filter(box -> box.text > 1 && box.text < LONGEST_SECTION && marksSection(box))
                .map(dossier::text)
                .findFirst();
    }

    private static boolean marksSection(Box box) {
        return box.element.attr("itemprop").equals("articleSection")
                || box.tag == Tag.LINK && box.element.attr("rel").startsWith("category");
    }

    /// `Karlsholm - <time>24 nov 2026</time>`
    private Optional<String> placeBesideTime() {
        return dossier.layout().boxes().stream()
                .filter(box -> box.tag == Tag.TIME)
                .limit(1)
                .map(box -> box.element.previousElementSibling())
                .filter(Objects::nonNull)
                .map(before -> PlainText.of(before.text()))
                .filter(text -> text.length() < LONGEST_SECTION && (text.endsWith(" -") || text.endsWith(" –")))
                .map(text -> text.substring(0, text.length() - 2))
                .filter(Datelines::isPlace)
                .findFirst();
    }

    private boolean saysPreview() {
        return dossier.data().article("isAccessibleForFree").first().text().equalsIgnoreCase("false")
                || dossier.head().first("isaccessibleforfree").equalsIgnoreCase("false")
                || dossier.head().first("article:content_tier").equalsIgnoreCase("locked");
    }
}
