package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final String FRENCH = "La préfète a signé : « l’arrêté » est publié – enfin.";

    @Test
    void headerThatLiesAboutUtf8IsPassedOver() {
        assertEquals(FRENCH, decode(FRENCH.getBytes(Charset.forName("windows-1252")), "text/html; charset=utf-8"));
    }

    @Test
    void utf8IsReadAsUtf8WhateverTheHeaderSays() {
        assertEquals(FRENCH, decode(FRENCH.getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1"));
    }

    @Test
    void latin1MeansWindows1252() {
        assertEquals(FRENCH, decode(FRENCH.getBytes(Charset.forName("windows-1252")), "text/html; charset=ISO-8859-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Совет порта решил расширить причал",
        "koi8-r, Совет порта решил расширить причал",
        "shift_jis, 港湾評議会は北岸壁の拡張を決定",
        "euc-jp, 港湾評議会は北岸壁の拡張を決定",
        "iso-2022-jp, 港湾評議会は北岸壁の拡張を決定",
        "gb2312, 港口委员会决定扩建北码头",
        "big5, 港口委員會決定擴建北碼頭",
        "euc-kr, 항만위원회는 북쪽 부두를 넓히기로 했다",
        "iso-8859-9, Meclis kuzey rıhtımını genişletmeye karar verdi",
        "windows-1256, قرر مجلس الميناء توسيع الرصيف الشمالي",
    })
    void declarationInThePageIsBelieved(String charset, String text) {
        String page = "<html><head><meta charset=\"" + charset + "\"></head><body>" + text + "</body></html>";

        assertEquals(page, decode(page.getBytes(Charset.forName(charset)), "text/html"));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Совет порта решил расширить северный причал и закрыть на восемь месяцев малую гавань",
        "shift_jis, 港湾評議会は月曜日に北岸壁の拡張を決定した。市長は千九百七十四年から修理されていないと述べた。",
        "windows-1253, Το συμβούλιο του λιμανιού αποφάσισε να διευρύνει τη βόρεια προβλήτα"
    })
    void undeclaredCharsetIsSeenFromTheLetters(String charset, String text) {
        String page = "<html><body><p>" + text + "</p></body></html>";

        assertEquals(page, decode(page.getBytes(Charset.forName(charset)), "text/html"));
    }

    @Test
    void xmlDeclarationIsBelieved() {
        String feed = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><title>Совет порта</title></rss>";

        assertEquals(feed, decode(feed.getBytes(Charset.forName("windows-1251")), "application/xml"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarkDecidesAndGoes(String charset) {
        byte[] marked = ("\uFEFF" + FRENCH).getBytes(Charset.forName(charset));

        assertEquals(FRENCH, decode(marked, "text/html; charset=windows-1252"));
    }

    @Test
    void fewBrokenBytesDoNotTurnUtf8IntoSomethingElse() {
        byte[] bytes = (FRENCH.repeat(20) + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;

        assertTrue(decode(bytes, "text/html; charset=utf-8").startsWith(FRENCH));
    }

    @Test
    void unknownLabelIsPassedOver() {
        assertEquals(FRENCH, decode(FRENCH.getBytes(StandardCharsets.UTF_8), "text/html; charset=klingon"));
    }

    @Test
    void everyLabelOfTheTableIsACharset() {
        Lines.of("charset-labels.txt")
                .forEach(row -> assertTrue(Decoder.named(row.split("\\s+")[0]).isPresent(), row));
    }

    private static String decode(byte[] bytes, String contentType) {
        return Decoder.decode(bytes, Optional.of(contentType));
    }
}
