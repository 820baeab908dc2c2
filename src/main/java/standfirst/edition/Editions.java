package standfirst.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Every edition that was made, by day and language; versions are added, never overwritten. There are the newsroom's,
/// drafts among them, and the readers', which are those that are published.
public interface Editions {
    /// Keeps an edition and gives it back with its version: the one it has already if nothing in it is new, else the
    /// next one of its day and language.
    Edition save(Edition edition);

    /// Keeps what `revise` makes of the newest version of a day's edition, as [#save] does; nothing else is kept
    /// of it meanwhile. Empty if there is none. Readers see it as they saw the one before.
    Optional<Edition> revise(LocalDate day, Locale language, UnaryOperator<Edition> revise);

    /// Readers see this version of an edition from that time on; until then it is a draft.
    void publish(Edition edition, Instant from);

    /// The newest version of a day's edition.
    Optional<Edition> find(LocalDate day, Locale language);

    /// One version of a day's edition, as those saw it who got that one.
    Optional<Edition> find(LocalDate day, Locale language, int version);

    /// What editions in a language took back, the newest first.
    List<Correction> corrections(Locale language, int atMost);

    /// Which of these (points and articles by their ids, headlines by their addresses) an edition in that language
    /// showed
    /// on an earlier day.
    Set<String> toldBefore(LocalDate day, Locale language, Set<String> names);

    /// The day on which an edition in that language first showed it: an article or a point, by its id.
    Optional<LocalDate> firstTold(Locale language, String name);

    /// The articles that editions first told in a month, by day and language: what stands at a lasting address.
    List<Place> firstTold(YearMonth month, int atMost);

    /// The stories that have all these words (or longer ones that begin with them), in editions of one language or of
    /// all, the newest days first.
    List<Find> search(String words, Optional<Locale> language, int atMost);

    /// The same as readers may see it: what waits for a translator is neither shown nor found by its words.
    List<Find> search(String words, Optional<Locale> language, int atMost, Deadlines deadlines);

    /// The newest version of the newest day in a language.
    Optional<Edition> latest(Locale language);

    /// The languages that the newest day has editions in; [standfirst.language.Language#MULTIPLE] is as published.
    List<Locale> languages();

    /// The languages that a day has editions in.
    List<Locale> languages(LocalDate day);

    /// Days with an edition in a language, newest first.
    List<LocalDate> days(Locale language);
}
