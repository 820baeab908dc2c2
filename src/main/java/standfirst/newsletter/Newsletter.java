package standfirst.newsletter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import standfirst.edition.Correction;

/// An edition as mail, the same for everybody who gets it and got the same before. `id` is the edition's, with its
/// version; `languages` are those that it shows, its own first; `corrections` are what its readers had been told wrong,
/// and stand in both texts. The HTML is complete, the text says the same without it.
public record Newsletter(
        String id, List<Locale> languages, String subject, List<Correction> corrections, String text, String html) {
    public Newsletter {
        corrections = List.copyOf(corrections);
        languages = List.copyOf(languages);
        if (languages.isEmpty()) throw new IllegalArgumentException("a newsletter in no language");
        if (Stream.of(id, subject)
                .anyMatch(line -> line.isBlank() || line.codePoints().anyMatch(Character::isISOControl)))
            throw new IllegalArgumentException("a newsletter needs an id and a subject of one line");
    }
}
