package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForenamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hi | संघ के लिए राजेश वर्मा ने बात की।      | राजेश वर्मा
            ar | ورأت ليلى حداد أن القرار متأخر.        | ليلى حداد
            fa | به گفتهٔ نسرین ملکی راه بسته است.      | نسرین ملکی
            zh | 周敏称，巷内还有约40人没有转移。          | 周敏
            zh | 杂货店主罗阿明说，他不走。               | 罗阿明
            zh | 市场的价格上涨了。                       |
            hi | पुल की मरम्मत में देर हुई।              |
            """)
    void givenNamesAndSurnamesShowAPerson(String language, String text, String name) {
        Locale locale = Language.of(language);
        assertEquals(
                Optional.ofNullable(name).stream().toList(),
                Names.of(locale).find(text).stream().map(Name::text).toList());
    }
}
