package standfirst.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.Receipt;
import standfirst.edition.TranslationDesk;
import standfirst.language.Language;
import standfirst.translation.Returned;

/// Finds the edition that a returned draft belongs to, and keeps it with the translator's texts in it.
final class DraftIntake {
    private final Editions editions;
    private final TranslationDesk translations;
    private final InstantSource clock = InstantSource.system();

    DraftIntake(Desk desk, Editions editions) {
        this.editions = editions;
        this.translations = new TranslationDesk(desk.translationCheck());
    }

    Receipt take(Path file, Returned draft, String translator, @Nullable LocalDate asked) {
        Locale language = draft.target();
        LocalDate day = Optional.ofNullable(asked)
                .or(() -> draft.edition().flatMap(DraftIntake::dayOf))
                .or(() -> editions.latest(language).map(Edition::day))
                .orElseThrow(() -> new Cannot(file + ": there is no edition in " + language.toLanguageTag()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        AtomicReference<Receipt> receipt = new AtomicReference<>();
        Edition kept = editions.revise(day, language, edition -> {
                    receipt.set(translations.take(edition, draft, translator, now));
                    return receipt.get().edition();
                })
                .orElseThrow(
                        () -> new Cannot(file + ": there is no edition in " + language.toLanguageTag() + " on " + day));
        return new Receipt(kept, receipt.get().entries());
    }

    /// An edition's id begins with its day.
    private static Optional<LocalDate> dayOf(String edition) {
        try {
            return Optional.of(LocalDate.parse(edition.substring(0, Math.min(10, edition.length()))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /// A day's editions, the one as published first.
    List<Edition> day(LocalDate day) {
        List<Edition> all = new ArrayList<>();
        for (Locale language : editions.languages(day))
            editions.find(day, language).ifPresent(all::add);
        all.sort(Comparator.comparing(edition -> !edition.language().equals(Language.MULTIPLE)));
        return all;
    }
}
