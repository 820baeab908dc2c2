package standfirst.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.edition.Handed.Result;
import standfirst.language.Visible;
import standfirst.translation.Returned;

/// One handing in: what of it is kept, and what of that is approved.
final class Handing {
    private record Outcome(Written written, Result result) {}

    private final Assignment before;
    private final Manuscripts manuscripts;
    private final TranslationDesk translations;
    private final String by;
    private final Instant now;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Returned.Text> approved = new ArrayList<>();

    Handing(Assignment before, Manuscripts manuscripts, TranslationDesk translations, String by, Instant now) {
        this.before = before;
        this.manuscripts = manuscripts;
        this.translations = translations;
        this.by = by;
        this.now = now;
    }

    Handing keep(List<Written> texts) {
        for (Written written : texts) {
            Result result = before.text(written.unit())
                    .map(text -> keep(clean(written), text))
                    .orElse(Result.GONE);
            outcomes.add(new Outcome(written, result));
        }
        return this;
    }

    private static Written clean(Written written) {
        return new Written(
                written.unit(),
                written.tag(),
                Visible.text(written.target()),
                written.reason().map(Visible::text).filter(reason -> !reason.isEmpty()),
                written.approve());
    }

    private Result keep(Written written, OpenText text) {
        boolean same = written.target().equals(Visible.text(text.words()))
                && written.reason().equals(text.reason());
        if (same && (!written.approve() || text.isApproved())) return Result.UNCHANGED;
        if (!written.tag().equals(text.tag())) return Result.CONFLICT;
        boolean stands = written.approve() && stands(written, text);
        if (same && !stands) return Result.REFUSED;
        Manuscript next = next(written, text, stands);
        if (!manuscripts.keep(next)) return Result.CONFLICT;
        if (stands) approved.add(new Returned.Text(next.unit(), next.source(), next.target(), true, written.reason()));
        return stands ? Result.APPROVED : written.approve() ? Result.REFUSED : Result.KEPT;
    }

    /// Whether it can be the edition's text.
    private boolean stands(Written written, OpenText text) {
        return !written.target().isEmpty()
                && (written.reason().isPresent()
                        || translations
                                .findings(before.draft(), text.unit(), written.target())
                                .isEmpty());
    }

    private Manuscript next(Written written, OpenText text, boolean approved) {
        return new Manuscript(
                before.draft().edition(),
                written.unit(),
                text.version() + 1,
                text.unit().text().source(),
                written.target(),
                written.reason(),
                approved,
                by,
                now);
    }

    /// The edition with what was approved in it.
    Edition approved(Edition edition) {
        Returned draft = new Returned(
                before.draft().source(),
                before.draft().target(),
                Optional.of(before.draft().edition()),
                approved);
        return translations.take(edition, draft, by, now).edition();
    }

    /// What became of each text, beside how it lies on the desk `after`.
    List<Handed> seen(Optional<Assignment> after) {
        return outcomes.stream()
                .map(outcome -> new Handed(
                        outcome.written,
                        outcome.result,
                        after.flatMap(assignment -> assignment.text(outcome.written.unit()))))
                .toList();
    }
}
