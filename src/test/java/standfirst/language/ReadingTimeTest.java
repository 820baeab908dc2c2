package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {
    @Test
    void wordsAreReadAtTheLanguagesOwnSpeed() {
        String words = "palabra ".repeat(1090);
        assertEquals(5, ReadingTime.minutes(words, Locale.of("es")));
        assertEquals(6, ReadingTime.minutes(words, Locale.of("und")));
    }

    @Test
    void japaneseAndChineseAreReadByTheCharacter() {
        String characters = "国会、".repeat(357);
        assertEquals(2, ReadingTime.minutes(characters, Locale.JAPANESE));
        assertEquals(3, ReadingTime.minutes(characters, Locale.CHINESE));
    }

    @Test
    void evenABriefTakesAMinute() {
        assertEquals(1, ReadingTime.minutes("Rain.", Locale.ENGLISH));
    }
}
