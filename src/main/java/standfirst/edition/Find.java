package standfirst.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A story that a search found: in which edition it stands, and those of its points that have the words, or else its
/// first.
public record Find(LocalDate day, Locale language, String story, String article, String headline, List<String> points) {
    public Find {
        points = List.copyOf(points);
    }
}
