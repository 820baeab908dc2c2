package standfirst.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import standfirst.article.Headline;

/// One day for the readers of one language, or as published (language `mul`, every story in its own). `headlines` name
/// what may not be read: they lead to their publishers.
public record Edition(
        String id,
        LocalDate day,
        Locale language,
        int version,
        Instant made,
        List<Section> sections,
        List<Headline> headlines,
        List<Skipped> skipped,
        List<String> notices,
        Figures figures) {
    public Edition {
        sections = List.copyOf(sections);
        headlines = List.copyOf(headlines);
        skipped = List.copyOf(skipped);
        notices = List.copyOf(notices);
    }

    public static String id(LocalDate day, Locale language) {
        return day + "-" + language.toLanguageTag();
    }

    /// The same edition as another version of it.
    public Edition withVersion(int other, Instant then) {
        return new Edition(id, day, language, other, then, sections, headlines, skipped, notices, figures);
    }

    public Edition naming(List<Headline> others) {
        return new Edition(id, day, language, version, made, sections, others, skipped, notices, figures);
    }

    public Stream<Story> stories() {
        return sections.stream().flatMap(section -> section.stories().stream());
    }
}
