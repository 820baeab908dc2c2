package standfirst.edition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import standfirst.edition.Receipt.Entry;
import standfirst.language.Language;
import standfirst.translation.Draft;
import standfirst.translation.Glossary;
import standfirst.translation.Returned;
import standfirst.translation.TranslationCheck;

/// Where translators work on an edition's texts: what waits for them, what they hand in text by text or as a file.
/// Nobody overwrites what somebody else has written meanwhile, and what is approved is in the edition's next version.
public final class ReviewDesk {
    private final Editions editions;
    private final Manuscripts manuscripts;
    private final TranslationDesk translations;
    private final BiFunction<Locale, Locale, Glossary> glossaries;
    private final InstantSource clock;

    /// `glossaries` gives the newsroom's terms for a source and a target language.
    public ReviewDesk(
            Editions editions,
            Manuscripts manuscripts,
            TranslationCheck check,
            BiFunction<Locale, Locale, Glossary> glossaries,
            InstantSource clock) {
        this.editions = editions;
        this.manuscripts = manuscripts;
        this.translations = new TranslationDesk(check);
        this.glossaries = glossaries;
        this.clock = clock;
    }

    /// Those of readers' editions, whatever is to translate in them.
    public List<Locale> languages() {
        return editions.languages().stream()
                .filter(language -> !language.equals(Language.MULTIPLE))
                .toList();
    }

    /// The drafts into a language of its newest editions, the newest day first.
    public List<Assignment> newest(Locale to, int days) {
        return editions.days(to).stream()
                .limit(days)
                .flatMap(day -> editions.find(day, to).stream())
                .flatMap(edition -> assignments(edition).stream())
                .toList();
    }

    public Optional<Assignment> find(LocalDate day, Locale from, Locale to) {
        return editions.find(day, to).flatMap(edition -> assignment(edition, from));
    }

    /// All versions of a text, the oldest first.
    public List<Manuscript> versions(Assignment assignment, String unit) {
        return manuscripts.versions(assignment.draft().edition(), unit);
    }

    /// Takes what a translator hands in of a draft; empty if there is no such draft. All that is approved makes one
    /// new version of the edition.
    public Optional<List<Handed>> hand(LocalDate day, Locale from, Locale to, List<Written> texts, String by) {
        if (texts.stream().noneMatch(Written::approve))
            return find(day, from, to)
                    .map(before -> new Handing(before, manuscripts, translations, by, now())
                            .keep(texts)
                            .seen(find(day, from, to)));
        AtomicReference<Optional<Handing>> handing = new AtomicReference<>(Optional.empty());
        editions.revise(day, to, edition -> {
            handing.set(assignment(edition, from)
                    .map(before -> new Handing(before, manuscripts, translations, by, now()).keep(texts)));
            return handing.get().map(kept -> kept.approved(edition)).orElse(edition);
        });
        return handing.get().map(kept -> kept.seen(find(day, from, to)));
    }

    /// Takes a draft that came back as a file into its edition, by default that of the day that the file names, else
    /// the newest; empty if there is none.
    public Optional<Receipt> take(Returned draft, String by, Optional<LocalDate> asked) {
        Locale language = draft.target();
        AtomicReference<List<Entry>> entries = new AtomicReference<>(List.of());
        return asked.or(() -> draft.edition().flatMap(ReviewDesk::dayOf))
                .or(() -> editions.latest(language).map(Edition::day))
                .flatMap(day -> editions.revise(day, language, edition -> {
                    Receipt receipt = translations.take(edition, draft, by, now());
                    entries.set(receipt.entries());
                    log(edition, draft, receipt, by);
                    return receipt.edition();
                }))
                .map(kept -> new Receipt(kept, entries.get()));
    }

    private void log(Edition edition, Returned draft, Receipt receipt, String by) {
        Map<String, Manuscript> newest = manuscripts.newest(edition.id());
        for (int i = 0; i < receipt.entries().size(); i++) {
            Returned.Text text = draft.texts().get(i);
            if (!receipt.entries().get(i).fate().isTaken()) continue;
            int before = Optional.ofNullable(newest.get(text.id()))
                    .map(Manuscript::version)
                    .orElse(0);
            manuscripts.keep(new Manuscript(
                    edition.id(),
                    text.id(),
                    before + 1,
                    text.source(),
                    text.target(),
                    text.override(),
                    true,
                    by,
                    now()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /// An edition's id begins with its day.
    private static Optional<LocalDate> dayOf(String edition) {
        try {
            return Optional.of(LocalDate.parse(edition.substring(0, Math.min(10, edition.length()))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Optional<Assignment> assignment(Edition edition, Locale from) {
        return assignments(edition).stream()
                .filter(assignment -> assignment.draft().source().equals(from))
                .findFirst();
    }

    private List<Assignment> assignments(Edition edition) {
        Map<String, Manuscript> newest = manuscripts.newest(edition.id());
        return Drafts.of(edition, glossaries).stream()
                .map(draft -> new Assignment(edition.day(), edition.version(), draft, copies(draft, newest)))
                .toList();
    }

    private List<Assignment.Copy> copies(Draft draft, Map<String, Manuscript> newest) {
        List<Assignment.Copy> copies = new ArrayList<>();
        for (Draft.Copy copy : draft.copies())
            copies.add(new Assignment.Copy(
                    copy,
                    copy.units().stream()
                            .map(unit -> open(draft, unit, Optional.ofNullable(newest.get(unit.id()))))
                            .toList()));
        return copies;
    }

    private OpenText open(Draft draft, Draft.Unit unit, Optional<Manuscript> manuscript) {
        OpenText text = new OpenText(unit, manuscript, unit.text().findings());
        return text.waiting()
                .map(written -> translations.findings(draft, unit, written.target()))
                .map(findings -> new OpenText(unit, manuscript, findings))
                .orElse(text);
    }
}
