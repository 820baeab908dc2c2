package standfirst.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleTest {
    private static String set(String source, String from, String target, String to) {
        return new HouseStyle(Locale.of(from), Locale.of(to)).set(source, target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "de | \"Ja\", sagte er | „Ja“, sagte er",
                "fr | \"Oui\", dit-il | «\u00a0Oui\u00a0», dit-il",
                "fr | « Oui », dit-il | «\u00a0Oui\u00a0», dit-il",
                "ja | “行け”と言った | 「行け」と言った",
                "fa | \"بله\" گفت | «بله» گفت",
                "en | «Yes», he said | “Yes”, he said"
            })
    void quotationMarksAreThoseOfTheLanguage(String language, String target, String expected) {
        assertEquals(expected, set("", "en", target, language));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"„a „b“ c“", "ein 24\" und ein 27\" Schirm", "nur \"eine Seite", "\" leer \" davor"})
    void marksThatDoNotPairAreLeft(String text) {
        assertEquals(text, set("", "en", text, "de"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 12,345.5 | de | 12.345,5",
                "en | 4.2 | fr | 4,2",
                "en | 12,345 | fr | 12\u202f345",
                "es | 1.906 | en | 1,906",
                "es | 99,2% | en | 99.2%",
                "en | 1,234,567 | hi | 12,34,567",
                "hi | 12,34,567 | en | 1,234,567",
                "en | 4.2 | fa | ۴٫۲",
                "fa | ۱۲٬۳۴۵ | en | 12,345",
                "en | 412 | fa | ۴۱۲"
            })
    void numberCopiedFromTheSourceIsWrittenAsTheLanguageWritesIt(String from, String number, String to, String own) {
        assertEquals(own, set(number, from, number, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 7.55 p.m. | 7.55 p.m. | de",
                "es | las 21.40 | 21.40 | en",
                "en | 1.2.3 | 1.2.3 | de",
                "en | 2,5 million | 2,5 Millionen | de",
                "en | in 2026 | 2026 | de",
                "en | G20 and COVID-19 | G20 و COVID-19 | fa"
            })
    void timesVersionsYearsNamesAndWhatIsWrittenRightAreLeft(String from, String source, String target, String to) {
        assertEquals(target, set(source, from, target, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11/25/2026 | am 11/25/2026 | de | am 25.11.2026",
                "2026-11-25 | 2026-11-25 | fr | 25/11/2026",
                "December 5 | diciembre 5 | es | 5 de diciembre",
                "December 5, 2026 | декабря 5, 2026 | ru | 5 декабря 2026\u202fг.",
                "December 5 | am 5. Dezember | de | am 5. Dezember"
            })
    void dateIsWrittenInTheOrderOfTheLanguage(String source, String target, String language, String expected) {
        assertEquals(
                expected.replace('\u202f', ' '),
                set(source, "en", target, language).replace('\u202f', ' ').replace('\u00a0', ' '));
    }
}
