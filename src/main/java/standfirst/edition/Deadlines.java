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

    private Deadline of(Edition edition) {
        return byLanguage.getOrDefault(edition.language(), Deadline.NONE);
    }
}
