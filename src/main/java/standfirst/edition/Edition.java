package standfirst.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// One day for the readers of one language, or as published (language `mul`, every story in its own).
public record Edition(
        String id,
        LocalDate day,
        Locale language,
        int version,
        Instant made,
        List<Section> sections,
        List<Skipped> skipped,
        List<String> notices,
        Figures figures) {
    public Edition {
        sections = List.copyOf(sections);
        skipped = List.copyOf(skipped);
        notices = List.copyOf(notices);
    }

    public Stream<Story> stories() {
        return sections.stream().flatMap(section -> section.stories().stream());
    }
}
