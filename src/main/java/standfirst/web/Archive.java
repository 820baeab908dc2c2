package standfirst.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import standfirst.edition.Correction;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.EditionJson;
import standfirst.edition.Editions;
import standfirst.edition.Story;
import standfirst.keypoint.CoverVerifier;
import standfirst.language.Language;
import standfirst.translation.Translation;

/// The files of every edition in the store, printed when they are asked for, as the command line prints them.
@Component
class Archive {
    /// How many days back an article is looked for under an address that names no day, for its last version; older ones
    /// are found on the day on which they were told first.
    private static final int DAYS_BACK = 7;

    private static final int CORRECTIONS = 100;

    private final Editions editions;
    private final Templates templates;
    private final Masthead masthead;
    private final Deadlines deadlines;

    Archive(Editions editions, Templates templates, Masthead masthead, Deadlines deadlines) {
        this.editions = editions;
        this.templates = templates;
        this.masthead = masthead.served();
        this.deadlines = deadlines;
    }

    Optional<Sheet> sheet(Address address) {
        return address.article()
                .map(id -> article(address, id))
                .orElseGet(() -> edition(address).flatMap(edition -> file(address, edition)));
    }

    private Optional<Edition> edition(Address address) {
        Optional<Edition> kept = address.day()
                .map(day -> editions.find(day, address.language()))
                .orElseGet(() -> editions.latest(address.language()));
        return kept.map(deadlines::forReaders);
    }

    private Optional<Sheet> file(Address address, Edition edition) {
        EditionFeed feed = new EditionFeed(templates, masthead(address));
        return switch (address.file()) {
            case Address.FRONT -> Optional.of(Sheet.html(pages(address).edition(edition)));
            case "feed.xml" -> Optional.of(Sheet.of("application/atom+xml;charset=UTF-8", feed.atom(edition)));
            case "feed.json" -> Optional.of(Sheet.of("application/feed+json;charset=UTF-8", feed.json(edition)));
            case "corrections.xml" ->
                Optional.of(Sheet.of(
                        "application/atom+xml;charset=UTF-8",
                        corrections(address).atom(edition, taken(address))));
            case "corrections.json" ->
                Optional.of(Sheet.of(
                        "application/feed+json;charset=UTF-8",
                        corrections(address).json(edition, taken(address))));
            case "edition.json" ->
                Optional.of(Sheet.of("application/json", new EditionJson(List.of(CoverVerifier.CHECK)).write(edition)));
            default -> Optional.empty();
        };
    }

    private CorrectionFeed corrections(Address address) {
        return new CorrectionFeed(templates, masthead(address));
    }

    /// Of every day, for who reads the feed wants no day's own.
    private List<Correction> taken(Address address) {
        return editions.corrections(address.language(), CORRECTIONS);
    }

    private Optional<Sheet> article(Address address, String id) {
        List<LocalDate> days = address.day().map(List::of).orElseGet(() -> editions.days(address.language()));
        return Stream.concat(days.stream().limit(DAYS_BACK), editions.firstTold(address.language(), id).stream())
                .filter(day -> address.day().isEmpty() || address.day().get().equals(day))
                .flatMap(day -> editions.find(day, address.language()).stream())
                .map(deadlines::forReaders)
                .flatMap(edition -> article(address, edition, id).stream())
                .findFirst();
    }

    private Optional<Sheet> article(Address address, Edition edition, String id) {
        for (Story story : edition.stories().toList())
            for (Translation telling : story.tellings())
                if (telling.summary().article().id().equals(id))
                    return Optional.of(Sheet.html(pages(address).article(edition, story, telling)));
        return Optional.empty();
    }

    private PageRenderer pages(Address address) {
        return new PageRenderer(templates, masthead(address));
    }

    private Masthead masthead(Address address) {
        List<Locale> languages = languages(address);
        Masthead here = languages.size() > 1 ? masthead.alsoIn(languages) : masthead;
        return address.day().map(day -> here.under(day + "/")).orElse(here);
    }

    /// As published first, as in the output folder.
    private List<Locale> languages(Address address) {
        return address.day().map(editions::languages).orElseGet(editions::languages).stream()
                .sorted(Comparator.comparing(language -> !language.equals(Language.MULTIPLE)))
                .toList();
    }
}
