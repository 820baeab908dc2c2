package standfirst.circulation;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Rhythm;
import standfirst.newsletter.Slot;
import standfirst.newsletter.Wishes;

/// The form as somebody filled it in, right or wrong, so that it can be shown to them again as it was.
record Filled(String address, Set<String> languages, Set<String> sections, String hour, String zone, String rhythm) {
    static final LocalTime BREAKFAST = LocalTime.of(7, 0);

    static Filled of(MultiValueMap<String, String> form) {
        return new Filled(
                first(form, "address").strip(),
                all(form, "languages[]"),
                all(form, "sections[]"),
                first(form, "hour"),
                first(form, "zone"),
                first(form, "rhythm"));
    }

    static Filled of(Wishes wishes) {
        return new Filled(
                "",
                wishes.languages().stream().map(Locale::toLanguageTag).collect(Collectors.toSet()),
                wishes.sections(),
                wishes.slot().hour().toString(),
                wishes.slot().zone().getId(),
                wishes.rhythm().toString());
    }

    /// What stands there when somebody comes: the edition in the page's language, or the first one.
    static Filled before(Locale speaks, List<Locale> offered, ZoneId zone) {
        Locale first = offered.contains(speaks) ? speaks : offered.getFirst();
        return new Filled(
                "",
                Set.of(first.toLanguageTag()),
                Set.of(),
                BREAKFAST.toString(),
                zone.getId(),
                Rhythm.DAILY.toString());
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    private static Set<String> all(MultiValueMap<String, String> form, String name) {
        return new HashSet<>(form.getOrDefault(name, List.of()));
    }

    /// The fields that must be looked at again, of those that say what is wanted.
    Set<String> problems(List<Locale> offered) {
        Set<String> problems = new TreeSet<>();
        if (chosen(offered).isEmpty()) problems.add("languages");
        if (slot().isEmpty()) problems.add("slot");
        if (readRhythm().isEmpty()) problems.add("rhythm");
        return problems;
    }

    Optional<Mailbox> mailbox() {
        return Mailbox.typed(address);
    }

    /// What is wanted, where there is no problem with it. A language or section that is not offered is nothing.
    Optional<Wishes> wishes(List<Locale> offered, List<String> known) {
        if (!problems(offered).isEmpty()) return Optional.empty();
        Set<String> wanted = sections.stream().filter(known::contains).collect(Collectors.toSet());
        return Optional.of(new Wishes(
                chosen(offered),
                wanted.size() == known.size() ? Set.of() : wanted,
                slot().orElseThrow(),
                readRhythm().orElseThrow()));
    }

    private List<Locale> chosen(List<Locale> offered) {
        return offered.stream()
                .filter(language -> languages.contains(language.toLanguageTag()))
                .toList();
    }

    private Optional<Slot> slot() {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) return Optional.empty();
        try {
            return Optional.of(new Slot(LocalTime.parse(hour), ZoneId.of(zone)));
        } catch (DateTimeException | IllegalArgumentException noTime) {
            return Optional.empty();
        }
    }

    private Optional<Rhythm> readRhythm() {
        try {
            return Optional.of(Rhythm.of(rhythm));
        } catch (IllegalArgumentException noRhythm) {
            return Optional.empty();
        }
    }
}
