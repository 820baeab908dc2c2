package standfirst.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.edition.Edition;
import standfirst.keypoint.Reason;

class WordsTest {
    static List<Locale> languages() {
        return Words.LANGUAGES;
    }

    @Test
    void thePageSpeaksEightLanguages() {
        assertEquals(
                "ar de en es fr hi ja zh",
                String.join(
                        " ",
                        languages().stream().map(Locale::toLanguageTag).sorted().toList()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryKey(Locale language) {
        assertEquals(keys(Locale.ENGLISH), keys(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTextIsEmptyOrLeftInEnglish(Locale language) {
        Properties english = Words.load(Locale.ENGLISH);
        Properties own = Words.load(language);
        long asInEnglish = keys(language).stream()
                .filter(key -> own.getProperty(key).equals(english.getProperty(key)))
                .count();
        assertTrue(keys(language).stream().noneMatch(key -> own.getProperty(key).isBlank()));
        // "Agentur" is no "Agency", but "Sport" is "Sport" and "Source" is "Source".
        assertTrue(language.equals(Locale.ENGLISH) || asInEnglish <= 6, asInEnglish + " texts of " + language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPatternTakesTheSameValuesAsInEnglish(Locale language) {
        Properties english = Words.load(Locale.ENGLISH);
        Properties own = Words.load(language);
        for (String key : keys(language))
            assertEquals(values(english.getProperty(key)), values(own.getProperty(key)), key + " in " + language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyReasonAndEverySectionHasAName(Locale language) throws IOException {
        Words words = Words.in(language);
        for (Reason reason : Reason.values())
            assertFalse(words.text("reason." + reason).isBlank());
        for (String section : sections())
            assertTrue(words.find("section." + section).isPresent(), section + " in " + language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPatternCanBeFilled(Locale language) {
        Words words = Words.in(language);
        for (String key : keys(language))
            assertFalse(words.text(key, 2, 5, 9, 4).contains("{"), key);
    }

    @Test
    void aLanguageWithoutWordsIsSpokenToInEnglish() {
        assertEquals(Locale.ENGLISH, Words.in(Locale.of("pt")).language());
    }

    private static List<String> sections() throws IOException {
        try (var table = Edition.class.getResourceAsStream("sections.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t")[0])
                    .toList();
        }
    }

    private static TreeSet<String> keys(Locale language) {
        return new TreeSet<>(Words.load(language).stringPropertyNames());
    }

    private static TreeSet<String> values(String pattern) {
        return Pattern.compile("\\{(\\d)[,}]")
                .matcher(pattern)
                .results()
                .map(value -> value.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
