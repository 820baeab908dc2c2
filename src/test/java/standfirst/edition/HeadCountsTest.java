package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadCountsTest {
    private static final HeadCounts NINETEEN = counts("en", "The blast at the mill hurt 19 people and killed four.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|17 people were injured in the blast.",
                "de|Bei der Explosion wurden 17 Menschen verletzt.",
                "es|La explosión dejó diecisiete heridos.",
                "fr|L’explosion a fait 17 blessés.",
                "hi|धमाके में 17 लोग घायल हुए।",
                "ar|أسفر الانفجار عن إصابة 17 شخصا.",
                "zh|爆炸造成17人受伤。",
                "ja|爆発で17人が負傷した。",
                "pt|A explosão deixou 17 feridos.",
                "ru|При взрыве пострадали 17 человек.",
                "tr|Patlamada 17 kişi yaralandı.",
                "fa|در این انفجار ۱۷ نفر زخمی شدند.",
                "it|L’esplosione ha provocato 17 feriti.",
                "nl|Bij de ontploffing raakten 17 mensen gewond.",
                "pl|W wybuchu rannych zostało 17 osób.",
                "uk|Унаслідок вибуху поранено 17 людей.",
                "ko|폭발로 17명이 다쳤다.",
                "he|בפיצוץ נפצעו 17 בני אדם.",
                "ur|دھماکے میں 17 افراد زخمی ہوئے۔"
            })
    void theInjuredAreCountedInAnyLanguageOfTheThesaurus(String language, String text) {
        HeadCounts counts = counts(language, text);
        assertEquals(17, counts.against(NINETEEN).orElseThrow().here());
        assertTrue(counts.agrees(counts("en", "Doctors treated 17 wounded.")));
    }

    @Test
    void eachNumberIsOfTheNearestWord() {
        HeadCounts counts = counts("en", "The blast at the mill hurt 19 people and killed six.");
        assertEquals(
                new HeadCounts.Contradiction(6, 4), counts.against(NINETEEN).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Bei der Explosion kamen vier Menschen ums Leben.", // the same number, of the dead
                "es|Al menos 15 heridos por la explosión.", // a bound that it keeps
                "fr|Environ 20 blessés dans l’explosion.", // about as many
                "en|The mill has 17 people; the injured are in hospital.", // another clause
                "en|Of the 19 hurt, 17 were wounded by glass.", // two counts of the hurt: no telling which
                "en|One was injured." // hardly a count
            })
    void whatNeedNotBeAContradictionIsNone(String language, String text) {
        assertTrue(NINETEEN.against(counts(language, text)).isEmpty());
    }

    @Test
    void languageWithoutThesaurusCountsNobody() {
        assertFalse(counts("sw", "Watu 17 walijeruhiwa.").agrees(counts("sw", "Watu 17 walijeruhiwa.")));
    }

    private static HeadCounts counts(String language, String text) {
        return HeadCounts.of(text, Locale.of(language));
    }
}
