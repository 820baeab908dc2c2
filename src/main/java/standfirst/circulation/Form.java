package standfirst.circulation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import standfirst.edition.Editions;
import standfirst.edition.Sections;
import standfirst.language.Language;
import standfirst.newsletter.Wishes;

/// What the form offers: the languages that there are editions in, the sections of the paper, the hours of a day, the
/// time zones of the world.
@Component
final class Form {
    private static final Comparator<Locale> AS_PUBLISHED_FIRST =
            Comparator.comparing(language -> !language.equals(Language.MULTIPLE));

    private final Editions editions;

    Form(Editions editions) {
        this.editions = editions;
    }

    /// The edition as published, before the first one is made.
    List<Locale> languages() {
        List<Locale> made = editions.languages();
        return made.isEmpty()
                ? List.of(Language.MULTIPLE)
                : made.stream().sorted(AS_PUBLISHED_FIRST).toList();
    }

    /// With those that a reader has already: an edition may come back.
    List<Locale> languages(Wishes had) {
        return Stream.concat(languages().stream(), had.languages().stream())
                .distinct()
                .toList();
    }

    List<String> sections() {
        return Sections.keys();
    }

    /// What the form's template is filled with.
    Map<String, Object> values(Filled filled, Set<String> problems, List<Locale> offered, Locale speaks) {
        return new HashMap<>(Map.of(
                "filled", filled,
                "problems", problems,
                "languages", offered,
                "sections", sections(),
                "hours", hours(filled.hour()),
                "zones", Zones.in(speaks, filled.zone()),
                "days", DayOfWeek.values()));
    }

    /// Each full hour, and the one that was chosen, as an imported reader's may be another.
    private static Set<LocalTime> hours(String chosen) {
        Set<LocalTime> hours = new TreeSet<>(
                IntStream.range(0, 24).mapToObj(hour -> LocalTime.of(hour, 0)).toList());
        if (chosen.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) hours.add(LocalTime.parse(chosen));
        return hours;
    }
}
