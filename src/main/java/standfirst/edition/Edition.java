package standfirst.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import standfirst.article.Headline;
import standfirst.keypoint.Usage;
import standfirst.translation.Translation;

/// One day for the readers of one language, or as published (language `mul`, every story in its own). `headlines` name
/// what may not be read: they lead to their publishers. `corrections` are those of all its versions, the oldest first.
public record Edition(
        String id,
        LocalDate day,
        Locale language,
        int version,
        Instant made,
        List<Section> sections,
        List<Headline> headlines,
        List<Skipped> skipped,
        List<Correction> corrections,
        List<String> notices,
        Figures figures) {
    public Edition {
        sections = List.copyOf(sections);
        headlines = List.copyOf(headlines);
        skipped = List.copyOf(skipped);
        corrections = List.copyOf(corrections);
        notices = List.copyOf(notices);
    }

    public static String id(LocalDate day, Locale language) {
        return day + "-" + language.toLanguageTag();
    }

    /// The same edition as another version of it.
    public Edition withVersion(int other, Instant then) {
        return new Edition(id, day, language, other, then, sections, headlines, skipped, corrections, notices, figures);
    }

    public Edition costing(Usage usage) {
        return new Edition(
                id,
                day,
                language,
                version,
                made,
                sections,
                headlines,
                skipped,
                corrections,
                notices,
                figures.costing(usage));
    }

    public Edition naming(List<Headline> others) {
        return new Edition(id, day, language, version, made, sections, others, skipped, corrections, notices, figures);
    }

    /// The same edition with other stories, and what is said of those that are gone.
    Edition corrected(List<Section> others, List<Correction> said) {
        return new Edition(id, day, language, version, made, others, headlines, skipped, said, notices, figures);
    }

    /// The same edition, each telling of a story as `as` tells it.
    public Edition told(UnaryOperator<Translation> as) {
        List<Section> retold = sections.stream()
                .map(section -> new Section(
                        section.name(),
                        section.stories().stream()
                                .map(story -> story.retold(as))
                                .toList()))
                .toList();
        return corrected(retold, corrections);
    }

    /// Some of its sections alone. What is known by a headline only is in none.
    public Edition only(Predicate<String> section) {
        List<Section> some =
                sections.stream().filter(one -> section.test(one.name())).toList();
        return corrected(some, corrections).naming(List.of());
    }

    public Stream<Story> stories() {
        return sections.stream().flatMap(section -> section.stories().stream());
    }

    public Stream<Translation> tellings() {
        return stories().flatMap(story -> story.tellings().stream());
    }

    /// Whether there is nothing in it to read.
    public boolean isEmpty() {
        return sections.isEmpty() && headlines.isEmpty();
    }

    /// What readers of an earlier version must be told: the corrections of what it showed them.
    public List<Correction> correctionsFor(Edition got) {
        return corrections.stream()
                .filter(correction -> !got.corrections.contains(correction))
                .filter(correction -> got.shows(correction.id()))
                .toList();
    }

    /// Whether a point or a story of that id stands in it.
    public boolean shows(String id) {
        return stories().anyMatch(story -> story.id().equals(id))
                || tellings()
                        .flatMap(telling -> telling.summary().points().stream())
                        .anyMatch(point -> point.id().equals(id));
    }
}
