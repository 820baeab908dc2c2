package standfirst.article;

import java.util.List;
import java.util.Optional;

/// Who stands behind an article: authors as persons' names, the desk's editor, the publisher, and the agency (ANI,
/// Reuters, dpa …) whose copy it is, apart from the publisher that prints it.
public record Byline(
        List<String> authors, Optional<String> editor, Optional<String> publisher, Optional<String> agency) {
    public static final Byline NONE = new Byline(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Byline {
        authors = List.copyOf(authors);
    }
}
