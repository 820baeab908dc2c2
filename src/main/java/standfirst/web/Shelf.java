package standfirst.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import standfirst.edition.Correction;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.Find;
import standfirst.edition.Place;
import standfirst.language.Language;

/// The editions as readers may see them; those that were just read stay at hand, for the pages of a day are asked for
/// together.
@Component
class Shelf {
    private static final int AT_HAND = 24;

    private final Editions editions;
    private final Deadlines deadlines;
    private final Kept<Copy, Edition> kept;

    private record Copy(LocalDate day, Locale language) {}

    Shelf(Editions editions, Deadlines deadlines, InstantSource clock) {
        this.editions = editions;
        this.deadlines = deadlines;
        this.kept = new Kept<>(clock, AT_HAND, edition -> 1);
    }

    Optional<Edition> find(LocalDate day, Locale language) {
        return kept.get(
                new Copy(day, language),
                copy -> editions.find(copy.day(), copy.language()).map(deadlines::forReaders));
    }

    Optional<Edition> newest(Locale language) {
        return days(language).stream().findFirst().flatMap(day -> find(day, language));
    }

    /// The newest editions in a language, those that there are of the last `atMost`.
    List<Edition> lately(Locale language, int atMost) {
        return days(language).stream()
                .limit(atMost)
                .flatMap(day -> find(day, language).stream())
                .toList();
    }

    /// Newest first.
    List<LocalDate> days(Locale language) {
        return editions.days(language);
    }

    /// As published first, as in the output folder.
    List<Locale> languages(Optional<LocalDate> day) {
        return day.map(editions::languages).orElseGet(editions::languages).stream()
                .sorted(Comparator.comparing(language -> !language.equals(Language.MULTIPLE)))
                .toList();
    }

    /// The day on which an edition in that language first showed an article or a point.
    Optional<LocalDate> firstTold(Locale language, String id) {
        return editions.firstTold(language, id);
    }

    /// The articles that were first told in a month.
    List<Place> firstTold(YearMonth month, int atMost) {
        return editions.firstTold(month, atMost);
    }

    /// The stories that have all these words, as readers may see them.
    List<Find> search(String words, Optional<Locale> language, int atMost) {
        return editions.search(words, language, atMost, deadlines);
    }

    /// Of every day, the newest first.
    List<Correction> corrections(Locale language, int atMost) {
        return editions.corrections(language, atMost);
    }
}
