package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates as news pages write them, language by language.
class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2026-11-24T08:15:00+05:30 | 2026-11-24T08:15:00+05:30
            en | 2026-11-24T08:15:00.123Z | 2026-11-24T08:15:00Z
            en | 20261124T081500Z | 2026-11-24T08:15:00Z
            en | 1795508100 | 2026-11-24T08:15:00Z
            en | Tuesday, November 24th, 2026 at 8:15 PM EST | 2026-11-24T20:15:00-05:00
            en | 24 Nov 2026, 22:11 GMT+5:30 | 2026-11-24T22:11:00+05:30
            de | Dienstag, 24. November 2026, 8.15 Uhr | 2026-11-24
            fr | Publié le 1er août 2026 à 8h15 | 2026-08-01
            es | 24 de noviembre de 2026 | 2026-11-24
            pl | 24 listopada 2026 | 2026-11-24
            cs | 24. listopadu 2026 | 2026-11-24
            hr | 24. listopada 2026. | 2026-10-24
            fi | 24.11.2026 8.15 | 2026-11-24
            ru | 24 ноября 2026 | 2026-11-24
            el | 24 Νοεμβρίου 2026 | 2026-11-24
            tr | 24 Kasım 2026 Salı | 2026-11-24
            ar | الثلاثاء، ٢٤ نوفمبر ٢٠٢٦ | 2026-11-24
            ar | 24 تشرين الثاني 2026 | 2026-11-24
            ar | 24 تشرين الثاني/نوفمبر 2026 | 2026-11-24
            ar | 14 جمادى الآخرة 1448 هـ | 2026-11-24
            ur | 24 نومبر 2026 | 2026-11-24
            fa | سه‌شنبه ۳ آذر ۱۴۰۵ - ۰۸:۱۵ | 2026-11-24
            fa | ۱۴۰۵/۰۹/۰۳ | 2026-11-24
            fa | ۲۴ نوامبر ۲۰۲۶ | 2026-11-24
            ps | د لیندۍ ۳ لیندۍ ۱۴۰۵ | 2026-11-24
            he | 24 בנובמבר 2026 | 2026-11-24
            hi | २४ नवंबर २०२६ | 2026-11-24
            bn | মঙ্গলবার, ২৪ নভেম্বর ২০২৬ | 2026-11-24
            ta | 24 நவம்பர் 2026 | 2026-11-24
            th | 24 พ.ย. 2569 08:15 น. | 2026-11-24
            th | 24 พฤศจิกายน 2569 | 2026-11-24
            th | 24 พ.ย. 69 | 2026-11-24
            th | 24/11/2569 | 2026-11-24
            vi | Thứ ba, ngày 24 tháng 11 năm 2026 | 2026-11-24
            vi | 24/11/2026 08:15 GMT+7 | 2026-11-24T08:15:00+07:00
            id | Selasa, 24 November 2026 08:15 WIB | 2026-11-24T08:15:00+07:00
            ja | 2026年11月24日 8時15分 | 2026-11-24
            ja | 令和8年11月24日 | 2026-11-24
            ja | 令和元年11月24日 | 2019-11-24
            zh | 民國115年11月24日 | 2026-11-24
            zh | 2026年11月24日08:15 | 2026-11-24
            ko | 2026년 11월 24일 | 2026-11-24
            ko | 입력 2026.11.24. 08:15 | 2026-11-24
            """)
    void dateIsReadAsItsLanguageWritesIt(String language, String text, String expected) {
        assertEquals(Optional.of(expected), read(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 31 February 2026
            en | Room 24, house 2026
            en | 1.2.3
            ne | २०८३ मंसिर ९
            fa | ۱۴۰۵ نفر
            """)
    void whatIsNoDateIsNotRead(String language, String text) {
        assertEquals(Optional.empty(), read(language, text));
    }

    @Test
    void americansPutTheMonthFirst() {
        assertEquals(
                Optional.of("2026-03-05"),
                new DateText(Locale.ENGLISH, true).read("3/5/2026").map(Moment::toString));
        assertEquals(
                Optional.of("2026-05-03"),
                new DateText(Locale.ENGLISH, false).read("3/5/2026").map(Moment::toString));
    }

    private static Optional<String> read(String language, String text) {
        return new DateText(Locale.of(language), false).read(text).map(Moment::toString);
    }
}
