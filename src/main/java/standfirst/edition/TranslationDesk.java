package standfirst.edition;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import standfirst.edition.Receipt.Entry;
import standfirst.edition.Receipt.Fate;
import standfirst.language.Visible;
import standfirst.translation.Draft;
import standfirst.translation.Finding;
import standfirst.translation.Glossary;
import standfirst.translation.Returned;
import standfirst.translation.Review;
import standfirst.translation.Translated;
import standfirst.translation.Translation;
import standfirst.translation.TranslationCheck;

/// Takes translators' texts into an edition. Each is matched by its id and checked again; what was translated from
/// another source than the edition's, or does not pass the check and has no reason to stand, is not taken.
public final class TranslationDesk {
    private final TranslationCheck check;

    public TranslationDesk(TranslationCheck check) {
        this.check = check;
    }

    /// The edition with what could be taken in it, as `translator`'s.
    public Receipt take(Edition edition, Returned draft, String translator, Instant when) {
        Taking taking = new Taking(edition, draft, translator, when);
        List<Entry> entries = draft.texts().stream().map(taking::take).toList();
        Edition told =
                taking.taken.isEmpty() ? edition : edition.told(taking::tell).withVersion(edition.version(), when);
        return new Receipt(told, entries);
    }

    /// What speaks against these words as the translation of a draft's text.
    List<Finding> findings(Draft draft, Draft.Unit unit, String target) {
        return target.isBlank() ? List.of() : findings(unit, draft.source(), target, draft.target());
    }

    private List<Finding> findings(Draft.Unit unit, Locale from, String target, Locale to) {
        List<Finding> findings = new ArrayList<>(check.check(unit.text().source(), from, target, to));
        int length = target.codePointCount(0, target.length());
        OptionalInt atMost = unit.atMost();
        if (length > atMost.orElse(Integer.MAX_VALUE))
            findings.add(new Finding("room", length + " characters, " + atMost.orElseThrow() + " at most"));
        return findings;
    }

    private final class Taking {
        private final Locale from;
        private final Locale to;
        private final String translator;
        private final Instant when;
        private final Map<String, Draft.Unit> units = new HashMap<>();
        private final Map<String, Translated> taken = new HashMap<>();

        Taking(Edition edition, Returned draft, String translator, Instant when) {
            this.from = draft.source();
            this.to = edition.language();
            this.translator = translator;
            this.when = when;
            edition.stories()
                    .flatMap(story -> story.tellings().stream())
                    .filter(telling -> telling.summary().article().language().equals(from))
                    .flatMap(telling -> Draft.copy(telling, Glossary.NONE).units().stream())
                    .forEach(unit -> units.put(unit.id(), unit));
        }

        Entry take(Returned.Text text) {
            Draft.@Nullable Unit unit = units.get(text.id());
            if (unit == null) return new Entry(text.id(), Fate.GONE, "");
            if (!same(text.source(), unit.text().source()))
                return new Entry(text.id(), Fate.STALE, unit.text().source());
            if (text.target().isBlank()) return new Entry(text.id(), Fate.EMPTY, "");
            if (isUntouched(text, unit)) return new Entry(text.id(), Fate.UNTOUCHED, "");
            return check(text, unit);
        }

        private Entry check(Returned.Text text, Draft.Unit unit) {
            List<Finding> findings = findings(unit, from, text.target(), to);
            String details = findings.stream()
                    .map(finding -> finding.kind() + ": " + finding.detail())
                    .collect(joining("; "));
            if (!findings.isEmpty() && text.override().isEmpty()) return new Entry(text.id(), Fate.REFUSED, details);
            Review review = new Review(translator, when, text.override().filter(reason -> !findings.isEmpty()));
            taken.put(text.id(), Translated.reviewed(unit.text().source(), text.target(), findings, review));
            return new Entry(text.id(), findings.isEmpty() ? Fate.APPROVED : Fate.OVERRIDDEN, details);
        }

        /// With what was taken in the place of what was there.
        Translation tell(Translation telling) {
            List<String> ids = Draft.ids(telling.summary());
            List<Translated> texts = telling.texts();
            return telling.with(IntStream.range(0, ids.size())
                    .mapToObj(i -> taken.getOrDefault(ids.get(i), texts.get(i)))
                    .toList());
        }
    }

    /// What a person approved before and what nobody marked as read stays as it is.
    private static boolean isUntouched(Returned.Text text, Draft.Unit unit) {
        boolean asItWas =
                unit.translation().filter(known -> same(known, text.target())).isPresent();
        return asItWas && (unit.isReviewed() || !text.read());
    }

    private static boolean same(String one, String other) {
        return Visible.text(one).equals(Visible.text(other));
    }
}
