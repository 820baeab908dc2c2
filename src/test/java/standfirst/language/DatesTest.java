package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    /// A Wednesday.
    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2026, 5, 13));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | on 12 May 2026   | 2026-5-12
            en | May 12th, 2026   | 2026-5-12
            en | 5/12/2026        | 2026-5-12
            en | 2026-05-12       | 2026-5-12
            en | in May           | 0-5-0
            en | in 1999          | 1999-0-0
            de | am 12. Mai 2026  | 2026-5-12
            de | 12.05.2026       | 2026-5-12
            es | 12 de mayo de 2026 | 2026-5-12
            fr | le 12 mai 2026   | 2026-5-12
            pt | 12 de maio de 2026 | 2026-5-12
            it | il 12 maggio     | 0-5-12
            nl | op 12 mei        | 0-5-12
            pl | 12 maja 2026     | 2026-5-12
            ru | 12 мая 2026 года | 2026-5-12
            uk | 12 травня        | 0-5-12
            tr | 12 Mayıs'ta      | 0-5-12
            ar | يوم ١٢ مايو      | 0-5-12
            fa | ۱۲ مه ۲۰۲۶       | 2026-5-12
            fa | ۲۲ اردیبهشت ۱۴۰۵ | 2026-5-12
            fa | ۲۲ اردیبهشت‌ماه ۱۴۰۵ | 2026-5-12
            ar | 24 ذو القعدة 1447 | 2026-5-11
            ja | 令和8年5月12日    | 2026-5-12
            ur | ۱۲ مئی           | 0-5-12
            he | ב-12 במאי        | 0-5-12
            hi | १२ मई            | 0-5-12
            bn | ১২ মে            | 0-5-12
            ta | மே 12            | 0-5-12
            zh | 2026年5月12日    | 2026-5-12
            ja | 二〇二六年五月   | 2026-5-0
            ko | 5월 12일         | 0-5-12
            id | 12 Mei 2026      | 2026-5-12
            vi | ngày 12 tháng 5 năm 2026 | 2026-5-12
            """)
    void readsDates(String language, String text, String expected) {
        Day day = Dates.of(Locale.of(language)).find(text).getFirst();
        assertEquals(expected, day.year() + "-" + day.month() + "-" + day.day());
    }

    @Test
    void mayIsAVerbToo() {
        assertTrue(Dates.of(Locale.ENGLISH).find("They may march on.").isEmpty());
    }

    @Test
    void relativeDaysAreCountedFromTheDayOfWriting() {
        assertTrue(follows("on Tuesday", "yesterday"));
        assertTrue(follows("on 12 May", "yesterday"));
        assertTrue(follows("in May", "on Tuesday"));
        assertTrue(follows("in 2025", "last year"));
        assertFalse(follows("on Monday", "yesterday"));
        assertFalse(follows("on 12 May", "today"));
    }

    @Test
    void aLessExactDateProvesNoExactOne() {
        assertFalse(follows("on 12 May 2026", "in May"));
    }

    private static boolean follows(String claim, String source) {
        Dates dates = Dates.of(Locale.ENGLISH);
        return dates.find(claim).getFirst().follows(dates.find(source).getFirst(), WRITTEN);
    }
}
