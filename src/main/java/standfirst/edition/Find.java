package standfirst.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A story that a search found: in which edition it stands, and those of its points that have the words, or else its
/// first.
public record Find(LocalDate day, Locale language, String story, String article, String headline, List<String> points) {
    public Find {
        points = List.copyOf(points);
    }

    /// The same in the words of an edition that readers may see: the index knows what is kept from them too. Nothing,
    /// if
    /// the edition does not tell the story.
    public Optional<Find> in(Edition shown) {
        return shown.stories()
                .filter(told -> told.id().equals(story))
                .findFirst()
                .map(this::as);
    }

    private Find as(Story told) {
        List<String> said =
                told.said().stream().map(one -> one.point().target()).toList();
        List<String> fitting = points.stream().filter(said::contains).toList();
        return new Find(
                day,
                language,
                story,
                article,
                told.lead().headline().target(),
                fitting.isEmpty() ? said.stream().limit(1).toList() : fitting);
    }
}
