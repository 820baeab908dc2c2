package standfirst.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.edition.Release.Held;
import standfirst.edition.Release.Out;
import standfirst.translation.Finding;
import standfirst.translation.Translated;

class TranslationReportTest {
    private static Optional<String> line(Edition edition) {
        return new TranslationReport(edition).line();
    }

    @Test
    void everyTextIsCountedOnce() {
        assertEquals(
                Optional.of("de: 2 of 4 texts by machine, 1 approved, 0 refused, 1 left in the original (number: 4.2 is"
                        + " missing)"),
                line(Newsstand.reviewed()));
    }

    @Test
    void refusedTextsAreCountedByWhatSpeaksAgainstThem() {
        Translated refused = Translated.refused(
                Newsstand.ferry().article().headline(), "Am 21. Dezember", List.of(new Finding("number", "“21”")));
        Edition edition = Newsstand.edition(
                Locale.GERMAN,
                Newsstand.section(
                        "world", Newsstand.story(Newsstand.translated(Newsstand.ferry(), Locale.GERMAN, refused))));
        assertEquals(
                Optional.of("de: 0 of 4 texts by machine, 0 approved, 1 refused (number 1), 3 left in the original"),
                line(edition));
    }

    @Test
    void editionInWhichNothingHadToBeTranslatedHasNoLine() {
        Edition edition = Newsstand.edition(
                Locale.GERMAN,
                Newsstand.section("world", Newsstand.story(Newsstand.published(Newsstand.nightFerry()))));
        assertEquals(Optional.empty(), line(edition));
    }

    @Test
    void editionThatIsHeldSaysForWhomAndUntilWhen() {
        TranslationReport report = new TranslationReport(Newsstand.german());
        var until = Newsstand.DAY.atTime(6, 30).atZone(java.time.ZoneId.of("Europe/Berlin"));
        assertEquals(
                Optional.of(
                        "de: for translators, who have 3 texts of a machine to approve until 2026-11-25 06:30 Europe/Berlin"),
                report.waiting(new Held(3, until)));
        assertEquals(Optional.empty(), report.waiting(new Out(Newsstand.german())));
    }
}
