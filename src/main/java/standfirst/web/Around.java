package standfirst.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standfirst.edition.Edition;
import standfirst.edition.Story;
import standfirst.keypoint.Summary;
import standfirst.translation.Translation;

/// What a page leads to beyond itself.
///
/// @param languages where the same is told in other languages: the file below each language's folder
/// @param before the day before with an edition in this language
/// @param after the day after it
/// @param earlier where the stories were told last that this edition goes on with, by their ids
/// @param later where a later edition went on with the stories, likewise
public record Around(
        Map<Locale, String> languages,
        Optional<LocalDate> before,
        Optional<LocalDate> after,
        Map<String, Place> earlier,
        Map<String, Place> later) {
    public static final Around NOTHING = new Around(Map.of(), Optional.empty(), Optional.empty(), Map.of(), Map.of());

    /// What an edition of another day tells of a story: a path from the server's root.
    public record Place(LocalDate day, String path) {}

    public Around {
        languages = Map.copyOf(languages);
        earlier = Map.copyOf(earlier);
        later = Map.copyOf(later);
    }

    /// Around the page of an article: the same article in the day's other editions, or else what their story leads
    /// with.
    public static Around article(List<Edition> day, Story story, String article) {
        Map<Locale, String> languages = new HashMap<>();
        for (Edition edition : day)
            file(edition, story, article).ifPresent(file -> languages.put(edition.language(), file));
        return new Around(languages, Optional.empty(), Optional.empty(), Map.of(), Map.of());
    }

    private static Optional<String> file(Edition edition, Story story, String article) {
        return edition.tellings()
                .map(telling -> telling.summary().article())
                .filter(other -> other.id().equals(article))
                .findFirst()
                .or(() -> edition.stories()
                        .filter(other -> other.id().equals(story.id()))
                        .map(Story::lead)
                        .map(Translation::summary)
                        .map(Summary::article)
                        .findFirst())
                .map(Links::path);
    }

    Around in(Map<Locale, String> others) {
        return new Around(others, before, after, earlier, later);
    }

    Around between(Optional<LocalDate> dayBefore, Optional<LocalDate> dayAfter) {
        return new Around(languages, dayBefore, dayAfter, earlier, later);
    }

    Around told(Map<String, Place> earlierPlaces, Map<String, Place> laterPlaces) {
        return new Around(languages, before, after, earlierPlaces, laterPlaces);
    }
}
