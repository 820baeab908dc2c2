package standfirst.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standfirst.edition.Edition;
import standfirst.edition.Section;

/// One section through several days of a language, the newest first.
public final class SectionDays {
    private final List<Edition> editions;
    private final List<Day> days;

    /// What a day has in it.
    public record Day(Edition edition, Section section) {}

    SectionDays(String slug, List<Edition> editions) {
        this.editions = editions;
        this.days = editions.stream()
                .flatMap(edition -> edition.sections().stream()
                        .filter(section -> Slug.of(section.name()).equals(slug))
                        .map(section -> new Day(edition, section)))
                .toList();
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    String name() {
        return days.getFirst().section().name();
    }

    Edition newest() {
        return editions.getFirst();
    }

    /// What the newest edition has in it, if it has.
    Optional<Section> today() {
        return days.stream()
                .filter(day -> day.edition().equals(newest()))
                .map(Day::section)
                .findFirst();
    }

    List<Day> before() {
        return days.stream().filter(day -> !day.edition().equals(newest())).toList();
    }

    /// A story that went on for days is one entry, as it was told last.
    Sheet feed(FeedFormat format, EditionFeed feed, Masthead masthead) {
        Set<String> seen = new HashSet<>();
        List<Entry> entries = days.stream()
                .flatMap(day -> feed.entries(day.edition(), day.section()))
                .filter(entry -> seen.add(entry.id()))
                .toList();
        return format.sheet(Channel.ofSection(masthead, newest(), name()), entries);
    }
}
