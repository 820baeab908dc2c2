package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The lines in which articles name agency and editor, language by language.
class SourceLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Source: ANI – Edited By: Leena Thomar | ANI | Leena Thomar
            Source: ANI - Edited By: Leena Thomar | ANI | Leena Thomar
            Edited by: Leena Thomar (with inputs from PTI) | | Leena Thomar
            Quelle: dpa | dpa |
            Quelle: dpa / Redaktion: Ada Lind | dpa | Ada Lind
            Source : AFP | AFP |
            Fuente: EFE | EFE |
            Fonte: ANSA | ANSA |
            Kaynak: AA | AA |
            Источник: ТАСС | ТАСС |
            Джерело: Укрінформ | Укрінформ |
            المصدر: رويترز | رويترز |
            منبع: ایرنا | ایرنا |
            संपादन: आदा लिंड | | आदा लिंड
            来源：新华社 责任编辑：阿达 | 新华社 | 阿达
            （责编：阿达、岳弘） | | 阿达、岳弘
            出典：共同通信 | 共同通信 |
            출처: 연합뉴스 | 연합뉴스 |
            Nguồn: TTXVN | TTXVN |
            Sumber: Antara | Antara |
            2 मिनट में पढ़ें | |
            5 min read | |
            """)
    void lineNamesAgencyAndEditor(String line, String source, String editor) {
        assertEquals(Optional.ofNullable(source), SourceLine.source(line));
        assertEquals(Optional.ofNullable(editor), SourceLine.editor(line));
    }
}
