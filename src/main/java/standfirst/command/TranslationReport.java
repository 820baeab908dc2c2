package standfirst.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import standfirst.edition.Edition;
import standfirst.edition.Release;
import standfirst.edition.Release.Held;
import standfirst.translation.Translated;
import standfirst.translation.Translated.State;

/// What became of the texts of an edition that had to be translated, in a line.
final class TranslationReport {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm VV", Locale.ROOT);

    private final Edition edition;
    private final List<Translated> texts;
    private final Optional<String> told;

    TranslationReport(Edition edition) {
        this(edition, Optional.empty());
    }

    /// `told` is the reason that the whole report gives once, and this line not again.
    TranslationReport(Edition edition, Optional<String> told) {
        this.edition = edition;
        this.told = told;
        this.texts = edition.tellings()
                .filter(telling -> !telling.summary().article().language().equals(edition.language()))
                .flatMap(telling -> telling.texts().stream())
                .toList();
    }

    /// Nothing when there was nothing to translate.
    Optional<String> line() {
        if (texts.isEmpty()) return Optional.empty();
        long refused = texts.stream().filter(text -> text.attempt().isPresent()).count();
        return Optional.of(edition.language().toLanguageTag() + ": " + count(State.MACHINE) + " of " + texts.size()
                + " texts by machine, " + count(State.REVIEWED) + " approved, " + refused + " refused" + kinds() + ", "
                + (count(State.ORIGINAL) - refused) + " left in the original" + reason());
    }

    private long count(State state) {
        return texts.stream().filter(text -> text.state() == state).count();
    }

    /// "(date 2, mark 1)"
    private String kinds() {
        Map<String, Long> kinds = texts.stream()
                .filter(text -> text.attempt().isPresent())
                .map(text -> text.findings().getFirst().kind())
                .collect(groupingBy(kind -> kind, TreeMap::new, counting()));
        if (kinds.isEmpty()) return "";
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(joining(", ", " (", ")"));
    }

    /// The commonest one.
    private String reason() {
        Map<String, Long> reasons = texts.stream()
                .filter(text -> text.isOriginal() && text.attempt().isEmpty())
                .flatMap(text -> text.findings().stream())
                .filter(finding -> !told.equals(Optional.of(finding.detail())))
                .map(finding -> finding.kind() + ": " + finding.detail())
                .collect(groupingBy(reason -> reason, TreeMap::new, counting()));
        return reasons.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> " (" + most.getKey() + ")")
                .orElse("");
    }

    /// Nothing when the edition does not wait for its translators.
    Optional<String> waiting(Release release) {
        return release instanceof Held held
                ? Optional.of(edition.language().toLanguageTag() + ": for translators, who have " + held.unreviewed()
                        + " texts of a machine to approve until " + TIME.format(held.until()))
                : Optional.empty();
    }
}
