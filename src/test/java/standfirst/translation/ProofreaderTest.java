package standfirst.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofreaderTest {
    private static final Proofreader PROOFREADER = new Proofreader(new TranslationCheck());

    private static Translated read(String source, String target, String language) {
        return PROOFREADER.read(source, Locale.ENGLISH, target, Locale.of(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Reparatur kostet 12,345.5 Kronen, das ist \"zu viel\". | Die Reparatur kostet 12.345,5 Kronen, das ist „zu viel“.",
                "fr | La réparation coûte 12,345.5 couronnes, c'est \"trop\". | La réparation coûte 12\u202f345,5 couronnes, c'est «\u00a0trop\u00a0».",
                "es | La reparación cuesta 12,345.5 coronas, es \"demasiado\". | La reparación cuesta 12.345,5 coronas, es “demasiado”.",
                "fa | تعمیر 12,345.5 کرون هزینه دارد که \"زیاد\" است. | تعمیر ۱۲٬۳۴۵٫۵ کرون هزینه دارد که «زیاد» است."
            })
    void translationIsSetInTheStyleOfItsLanguageAndPasses(String language, String attempt, String set) {
        Translated text = read("The repairs cost 12,345.5 crowns, which is “too much”.", attempt, language);
        assertEquals(Translated.State.MACHINE, text.state());
        assertEquals(set, text.target());
    }

    @Test
    void whatIsNotSeenIsTakenOut() {
        assertEquals(
                "Die Stadt zahlt.",
                read("The city pays.", "Die\u202e Stadt\u0000\n\n zahlt.", "de").target());
    }

    @Test
    void refusedAttemptIsKeptForTranslatorsWithWhatSpeaksAgainstIt() {
        Translated text = read("The repairs cost 12 crowns.", "Die Reparatur kostet 21 Kronen.", "de");
        assertTrue(text.isOriginal());
        assertEquals("The repairs cost 12 crowns.", text.target());
        assertEquals(Optional.of("Die Reparatur kostet 21 Kronen."), text.attempt());
        assertEquals("number", text.findings().getFirst().kind());
    }

    @Test
    void nothingIsMissing() {
        assertEquals(
                List.of(new Finding("missing", "")),
                read("The city pays.", " \u200b ", "de").findings());
    }
}
