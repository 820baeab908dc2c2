package standfirst.keypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinePrefixTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HARVENPORT, Nov 24 (NWA) — The ferry stops. | The ferry stops.",
                "(NWA)The ferry stops. | The ferry stops.",
                "(NWA) - The ferry stops. | The ferry stops.",
                "HARVENPORT — The ferry stops. | The ferry stops.",
                "Suryapur [India], November 24 (NWA): Buses run. | Buses run.",
                "Suryapur [India], November 24: Buses run. | Buses run.",
                "Harvenport (dna) - Die Fähre hält. | Die Fähre hält.",
                "KARLSHOLM, 24 nov. (NWA) – Le ferry s’arrête. | Le ferry s’arrête.",
                "新闻社临湾11月24日电 渡轮停航。 | 渡轮停航。",
                "[서울=뉴스] 홍길동 기자 = 여객선이 멈춘다. | 여객선이 멈춘다.",
            })
    void datelineIsTakenOff(String sentence, String rest) {
        assertEquals(rest, DatelinePrefix.takenOff(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harvenport Transit (HT) Chief Mira Oldane: we cannot pay.",
                "Kelvar Rail (KR) said on Monday it would close.",
                "Tiga Badan Usaha (BUMD) Sumatera Utara bekerja sama.",
                "The ferry (NWA) stops – nobody knows why.",
                "(NWA)",
            })
    void textThatOnlyLooksLikeOneStays(String sentence) {
        assertEquals(sentence, DatelinePrefix.takenOff(sentence));
    }
}
