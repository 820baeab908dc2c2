package standfirst.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.edition.EditionJson;
import standfirst.edition.Section;
import standfirst.edition.Story;
import standfirst.keypoint.Check;
import standfirst.keypoint.CoverVerifier;
import standfirst.translation.Translation;

/// The files of every edition in the store, printed when they are asked for, as the command line prints them.
@Component
class Archive {
    /// How many days back an article is looked for under an address that names no day, for its last version; older ones
    /// are found on the day on which they were told first. A section's page shows as many days.
    private static final int DAYS_BACK = 7;

    /// A story that is not told for so many editions is a new one when it comes again.
    private static final int EDITIONS_APART = 3;

    private static final int CORRECTIONS = 100;

    private static final List<Check> CHECKS = List.of(CoverVerifier.CHECK);

    private final Shelf shelf;
    private final Templates templates;
    private final Masthead masthead;

    Archive(Shelf shelf, Templates templates, Masthead masthead) {
        this.shelf = shelf;
        this.templates = templates;
        this.masthead = masthead.served();
    }

    Optional<Sheet> sheet(Address address) {
        if (address.article().isPresent())
            return article(address, address.article().get());
        if (address.section().isPresent())
            return section(address, address.section().get());
        return edition(address).flatMap(edition -> file(address, edition));
    }

    private Optional<Edition> edition(Address address) {
        return address.day()
                .map(day -> shelf.find(day, address.language()))
                .orElseGet(() -> shelf.newest(address.language()));
    }

    private Optional<Sheet> file(Address address, Edition edition) {
        Masthead here = masthead(address);
        CorrectionFeed corrections = new CorrectionFeed(templates, here);
        return switch (address.file()) {
            case Links.FRONT ->
                Optional.of(Sheet.html(
                        pages(here, along(around(edition), edition.day(), edition.language(), edition.stories()))
                                .edition(edition)));
            case "how.html" ->
                Optional.of(Sheet.html(pages(here, around(edition)).how(edition, CHECKS)));
            case "corrections.xml" ->
                Optional.of(Sheet.of("application/atom+xml;charset=UTF-8", corrections.atom(edition, taken(address))));
            case "corrections.json" ->
                Optional.of(Sheet.of("application/feed+json;charset=UTF-8", corrections.json(edition, taken(address))));
            case "edition.json" -> Optional.of(Sheet.of("application/json", new EditionJson(CHECKS).write(edition)));
            default ->
                FeedFormat.of(address.file()).map(format -> new EditionFeed(templates, here).sheet(format, edition));
        };
    }

    /// Of every day, for who reads the feed wants no day's own.
    private List<Correction> taken(Address address) {
        return shelf.corrections(address.language(), CORRECTIONS);
    }

    private Optional<Sheet> article(Address address, String id) {
        List<LocalDate> days = address.day().map(List::of).orElseGet(() -> shelf.days(address.language()));
        return Stream.concat(days.stream().limit(DAYS_BACK), shelf.firstTold(address.language(), id).stream())
                .filter(day -> address.day().isEmpty() || address.day().get().equals(day))
                .flatMap(day -> shelf.find(day, address.language()).stream())
                .flatMap(edition -> article(edition, id).stream())
                .findFirst();
    }

    private Optional<Sheet> article(Edition edition, String id) {
        for (Story story : edition.stories().toList())
            for (Translation telling : story.tellings())
                if (telling.summary().article().id().equals(id)) return Optional.of(article(edition, story, telling));
        return Optional.empty();
    }

    private Sheet article(Edition edition, Story story, Translation telling) {
        List<Edition> day = shelf.languages(Optional.of(edition.day())).stream()
                .flatMap(language -> shelf.find(edition.day(), language).stream())
                .toList();
        Around around = along(
                Around.article(day, story, telling.summary().article().id()),
                edition.day(),
                edition.language(),
                Stream.of(story));
        return Sheet.html(pages(on(edition.day()), around).article(edition, story, telling));
    }

    private Optional<Sheet> section(Address address, String slug) {
        List<Edition> days = address.day().isPresent()
                ? edition(address).stream().toList()
                : shelf.lately(address.language(), DAYS_BACK);
        SectionDays section = new SectionDays(slug, days);
        if (section.isEmpty()) return Optional.empty();
        Masthead here = masthead(address);
        if (address.name().equals(Links.FRONT))
            return Optional.of(
                    Sheet.html(pages(here, inLanguages(address, here, slug)).section(section)));
        return FeedFormat.of(address.name())
                .map(format -> section.feed(format, new EditionFeed(templates, here), here));
    }

    /// Where the other languages have the section.
    private Around inLanguages(Address address, Masthead here, String slug) {
        Map<Locale, String> languages = new HashMap<>();
        for (Locale language : here.editions()) {
            Optional<Edition> edition =
                    address.day().map(day -> shelf.find(day, language)).orElseGet(() -> shelf.newest(language));
            if (edition.stream()
                    .flatMap(its -> its.sections().stream())
                    .map(Section::name)
                    .anyMatch(name -> Slug.of(name).equals(slug))) languages.put(language, address.file());
        }
        return Around.NOTHING.in(languages);
    }

    private Around around(Edition edition) {
        List<LocalDate> days = shelf.days(edition.language());
        int at = days.indexOf(edition.day());
        return Around.NOTHING.between(
                Optional.of(at + 1).filter(i -> at >= 0 && i < days.size()).map(days::get),
                Optional.of(at - 1).filter(i -> i >= 0).map(days::get));
    }

    /// Where stories were told before and go on.
    private Around along(Around around, LocalDate day, Locale language, Stream<Story> stories) {
        List<LocalDate> days = shelf.days(language);
        List<Story> told = stories.toList();
        return around.told(
                places(
                        days.stream().filter(day::isAfter),
                        language,
                        told.stream().filter(Story::isUpdate)),
                places(days.reversed().stream().filter(day::isBefore), language, told.stream()));
    }

    /// In the nearest of the days that has the story.
    private Map<String, Around.Place> places(Stream<LocalDate> days, Locale language, Stream<Story> stories) {
        List<Edition> near = days.limit(EDITIONS_APART)
                .flatMap(other -> shelf.find(other, language).stream())
                .toList();
        Map<String, Around.Place> places = new HashMap<>();
        stories.forEach(story -> near.stream()
                .flatMap(edition -> place(edition, story).stream())
                .findFirst()
                .ifPresent(place -> places.put(story.id(), place)));
        return places;
    }

    private static Optional<Around.Place> place(Edition edition, Story story) {
        return edition.stories()
                .filter(other -> other.id().equals(story.id()))
                .map(other -> "/" + edition.day() + "/" + Links.folder(edition.language())
                        + Links.path(other.lead().summary().article()))
                .map(path -> new Around.Place(edition.day(), path))
                .findFirst();
    }

    private PageRenderer pages(Masthead here, Around around) {
        return new PageRenderer(templates, here).around(around);
    }

    private Masthead masthead(Address address) {
        return address.day().map(this::on).orElseGet(() -> in(Optional.empty()));
    }

    private Masthead on(LocalDate day) {
        return in(Optional.of(day)).on(day);
    }

    private Masthead in(Optional<LocalDate> day) {
        List<Locale> languages = shelf.languages(day);
        return languages.size() > 1 ? masthead.alsoIn(languages) : masthead;
    }
}
