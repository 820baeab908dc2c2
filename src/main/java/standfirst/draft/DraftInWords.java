package standfirst.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import standfirst.language.Language;
import standfirst.translation.Draft;
import standfirst.translation.Draft.Copy;
import standfirst.translation.Draft.Unit;
import standfirst.translation.Finding;
import standfirst.translation.Review;
import standfirst.web.Say;

/// A draft as its page asks for it: `page.state(unit)`.
public final class DraftInWords {
    private final Draft draft;
    private final Say say;

    public DraftInWords(Draft draft, Say say) {
        this.draft = draft;
        this.say = say;
    }

    public String title() {
        return say.text("draft.title", say.language(draft.source()), say.language(draft.target()));
    }

    public Locale source() {
        return draft.source();
    }

    /// The page reads in the direction of the source, which fills two of its three columns.
    public String direction() {
        return Language.direction(draft.source());
    }

    public List<Copy> copies() {
        return draft.copies();
    }

    public String counts() {
        List<Unit> units = draft.units().toList();
        return say.text(
                "draft.counts", units.size(), count(units, "machine"), count(units, "reviewed"), without(units));
    }

    private long count(List<Unit> units, String state) {
        return units.stream().filter(unit -> state(unit).equals(state)).count();
    }

    private long without(List<Unit> units) {
        return count(units, "original") + count(units, "refused");
    }

    public String headline(Copy copy) {
        return copy.units().getFirst().text().source();
    }

    public boolean isWeb(Copy copy) {
        return copy.address().getHost() != null
                && List.of("https", "http")
                        .contains(String.valueOf(copy.address().getScheme()));
    }

    public String kind(Unit unit) {
        return say.text("draft.kind." + unit.kind().word());
    }

    /// `machine`, `refused`, `original` or `reviewed`.
    public String state(Unit unit) {
        return switch (unit.text().state()) {
            case MACHINE -> "machine";
            case REVIEWED -> "reviewed";
            case ORIGINAL -> unit.translation().isPresent() ? "refused" : "original";
        };
    }

    public String stateInWords(Unit unit) {
        return say.text(
                "draft." + state(unit), unit.text().review().map(Review::by).orElse(""));
    }

    /// What to keep, which terms to use, how much room there is.
    public List<String> hints(Unit unit) {
        List<String> hints = new ArrayList<>();
        if (!unit.keep().isEmpty()) hints.add(say.text("draft.keep", say.list(unit.keep())));
        if (!unit.terms().isEmpty()) hints.add(say.text("draft.glossary", terms(unit)));
        unit.atMost().ifPresent(room -> hints.add(say.text("draft.room", room)));
        return hints;
    }

    private static String terms(Unit unit) {
        return unit.terms().entrySet().stream()
                .map(term -> term.getKey() + " = " + term.getValue())
                .collect(Collectors.joining("; "));
    }

    public List<String> findings(Unit unit) {
        List<String> findings = new ArrayList<>();
        for (Finding finding : unit.text().findings()) findings.add(finding(finding));
        unit.text()
                .review()
                .flatMap(Review::override)
                .ifPresent(reason -> findings.add(say.text("draft.override", reason)));
        return findings;
    }

    public String finding(Finding finding) {
        return say.text("draft.found", inWords(finding));
    }

    private String inWords(Finding finding) {
        String kind = say.finding(finding.kind());
        return finding.detail().isEmpty() ? kind : kind + ": " + finding.detail();
    }
}
