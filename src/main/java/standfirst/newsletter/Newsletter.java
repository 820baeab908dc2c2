package standfirst.newsletter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// An edition as mail, the same for everybody who gets it. `id` is the edition's, with its version; `languages` are
/// those that it shows, its own first; the HTML is complete, the text says the same without it.
public record Newsletter(String id, List<Locale> languages, String subject, String text, String html) {
    public Newsletter {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) throw new IllegalArgumentException("a newsletter in no language");
        if (Stream.of(id, subject)
                .anyMatch(line -> line.isBlank() || line.codePoints().anyMatch(Character::isISOControl)))
            throw new IllegalArgumentException("a newsletter needs an id and a subject of one line");
    }
}
