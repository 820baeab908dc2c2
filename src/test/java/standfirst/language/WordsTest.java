package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | The U.S. won't pay $12,345.60 (3.5%) | The U.S won't pay 12,345.60 3.5",
                "en | COVID-19 hit the G20's 2nd day | COVID 19 hit the G20's 2nd day",
                "fr | L’accord coûte 1\u00a0234 euros | L’accord coûte 1\u00a0234 euros",
                "fa | می‌شود ١٬٢٣٤٫٥ | می‌شود ١٬٢٣٤٫٥",
                "ar | قــال الوزير | قــال الوزير",
                "he | דובר צה\"ל אמר | דובר צה\"ל אמר",
                "hi | दिल्ली में बैठक। | दिल्ली में बैठक",
                "bn | বাংলাদেশের প্রধানমন্ত্রী | বাংলাদেশের প্রধানমন্ত্রী",
                "vi | Thủ tướng Việt Nam | Thủ tướng Việt Nam",
                "ko | 정부는 2026년 예산을 | 정부는 2026년 예산을",
                "zh | 中国政府3月公布CPI | 中国 政府 3 月 公布 CPI",
                "ja | 東京で会議が開かれた | 東京 で 会議 が 開 か れ た",
                "th | รัฐบาลไทย | รัฐบาล ไทย",
                "en | 'quoted' — done… | quoted done",
            })
    void textIsCutIntoWords(Locale language, String text, String words) {
        assertEquals(List.of(words.split(" ")), texts(Words.of(language).tokens(text)));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({
        "en, elections, election",
        "en, U.S, US",
        "en, minister’s, ministers",
        "fr, l’accord, accords",
        "it, dell'Italia, Italia",
        "de, Wähler, Wählern",
        "ru, президента, президент",
        "tr, IŞIK, ışık",
        "ar, قــال, قال",
        "fa, مي‌شود, می‌شود",
        "ko, 정부는, 정부가",
        "hi, २०२६, 2026",
        "vi, Việt, Việt",
    })
    void spellingsAndFormsOfAWordShareItsStem(Locale language, String one, String other) {
        assertEquals(stem(language, one), stem(language, other));
    }

    @ParameterizedTest(name = "{0}: {1} but not {2}")
    @CsvSource({
        "en, The, minister",
        "en, Don’t, pay",
        "fr, dans, accord",
        "tr, için, seçim",
        "pl, oraz, rząd",
        "uk, щоб, уряд",
        "ur, اور, حکومت",
        "he, של, ממשלה",
        "hi, में, सरकार",
        "zh, 的, 政府",
        "ja, は, 政府",
    })
    void stopWordsCarryNoContent(Locale language, String stop, String content) {
        assertTrue(Words.of(language).tokens(stop).getFirst().stop());
        assertFalse(Words.of(language).tokens(content).getFirst().stop());
    }

    @Test
    void unknownLanguageHasWordsWithoutStopWords() {
        List<Token> tokens = Words.of(Locale.of("und")).tokens("Saluton, mondo!");
        assertEquals(
                List.of("saluton", "mondo"), tokens.stream().map(Token::stem).toList());
        assertTrue(tokens.stream().noneMatch(Token::stop));
    }

    @Test
    void regionAndScriptShareOneVocabulary() {
        assertSame(Words.of(Locale.of("no")), Words.of(Locale.forLanguageTag("nb-NO")));
    }

    @Test
    void countIsTheNumberOfTokens() {
        String text = "Prime Minister met 3,000 people in 東京で会議.";
        assertEquals(Words.of(Locale.ENGLISH).tokens(text).size(), Words.count(text));
    }

    @Test
    void tokensStandWhereTheySayInOrder() {
        Random random = new Random(20);
        String alphabet = "aZß9 .,'’\"-\u200c\u200d\u0301\u00ad\u00a0ıİ中のกำ가ह्िבّ،٣٫\ud83d\ude00\ud83d\ud869\udf00\n";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--)
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            int before = 0;
            for (Token token :
                    Words.of(Locale.of(random.nextBoolean() ? "ja" : "tr")).tokens(text.toString())) {
                assertTrue(token.start() >= before && token.end() > token.start(), text.toString());
                assertEquals(text.substring(token.start(), token.end()), token.text());
                assertFalse(token.stem().isEmpty());
                before = token.end();
            }
        }
    }

    private static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(Token::text).toList();
    }

    private static String stem(Locale language, String word) {
        return Words.of(language).tokens(word).getFirst().stem();
    }
}
