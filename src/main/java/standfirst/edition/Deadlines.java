package standfirst.edition;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;

/// The deadlines of the languages that have one.
public record Deadlines(Map<Locale, Deadline> byLanguage) {
    public static final Deadlines NONE = new Deadlines(Map.of());

    public Deadlines {
        byLanguage = Map.copyOf(byLanguage);
    }

    public Release release(Edition edition, ZonedDateTime now) {
        return of(edition).release(edition, now);
    }

    public Edition forReaders(Edition edition) {
        return of(edition).forReaders(edition);
    }

    /// Whether some of what editions in a language say may be kept from readers.
    public boolean holdBack(Locale language) {
        return of(language).unreviewed() == Deadline.Unreviewed.WAIT;
    }

    private Deadline of(Edition edition) {
        return of(edition.language());
    }

    public Deadline of(Locale language) {
        return byLanguage.getOrDefault(language, Deadline.NONE);
    }
}
