package standfirst.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.Receipt;
import standfirst.edition.ReviewDesk;
import standfirst.language.Language;
import standfirst.translation.Returned;

/// Lays a returned draft on the translators' desk.
final class DraftIntake {
    private final Editions editions;
    private final ReviewDesk review;

    DraftIntake(Desk desk, Desk.Store store) {
        this.editions = store.editions();
        this.review = desk.review(store);
    }

    Receipt take(Path file, Returned draft, String translator, @Nullable LocalDate asked) {
        return review.take(draft, translator, Optional.ofNullable(asked))
                .orElseThrow(() -> new Cannot(file + ": there is no edition in "
                        + draft.target().toLanguageTag()
                        + Optional.ofNullable(asked).map(day -> " on " + day).orElse("")));
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
