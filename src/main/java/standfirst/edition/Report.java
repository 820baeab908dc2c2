package standfirst.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import standfirst.article.Ids;

/// What a reader says is wrong with a point: which one, in which version of whose edition, as it read there. Nothing is
/// known of the reader.
///
/// @param said the point's text as the reader saw it
/// @param note in the reader's own words, at most [#LONGEST_NOTE] characters
public record Report(
        String point,
        String article,
        LocalDate day,
        Locale language,
        int version,
        String said,
        Kind kind,
        Optional<String> note,
        Instant when) {
    public static final int LONGEST_NOTE = 2000;

    /// What readers can say of a point without words of their own.
    public enum Kind {
        /// The sentence beside it does not say this.
        NOT_IN_SOURCE,
        /// True, and misleading where it stands: what matters was left out.
        MISLEADING,
        /// The translation says something else than the original.
        TRANSLATION,
        /// The article itself is wrong, or says something else by now.
        ARTICLE,
        OTHER
    }

    public Report {
        if (point.isBlank() || article.isBlank()) throw new IllegalArgumentException("a report of nothing");
        if (note.filter(String::isBlank).isPresent()) throw new IllegalArgumentException("a note without words");
        if (note.filter(words -> words.length() > LONGEST_NOTE).isPresent())
            throw new IllegalArgumentException("a note of more than " + LONGEST_NOTE + " characters");
        when = when.truncatedTo(ChronoUnit.SECONDS);
    }

    /// What was sent twice in the same second is one report.
    public String id() {
        return Ids.of(point, day + "-" + language, kind.name(), note.orElse(""), when.toString());
    }
}
