package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bylines as news pages print them, and the persons in them.
class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            By Ada Lind and Noor Haas | Ada Lind; Noor Haas
            Written by Ada Lind, Noor Haas & Jon Vale | Ada Lind; Noor Haas; Jon Vale
            By Ada Lind (Exampleton) | Ada Lind
            Von Ada Lind und Noor Haas | Ada Lind; Noor Haas
            Ein Gastbeitrag von Ada Lind | Ada Lind
            Redaktion: Ada Lind | Ada Lind
            Par Ada Lind avec Noor Haas | Ada Lind; Noor Haas
            Por Ada Lind y Noor Haas | Ada Lind; Noor Haas
            di Ada Lind e Noor Haas | Ada Lind; Noor Haas
            Автор: Ада Линд | Ада Линд
            بقلم: آدا ليند | آدا ليند
            लेखक: आदा लिंड | आदा लिंड
            文/阿达 | 阿达
            아다 린드 기자 | 아다 린드
            View my complete profile | ``
            View all posts by Ada Lind → | Ada Lind
            ada@post.example | ``
            24 November 2026 | ``
            """)
    void bylineNamesPersonsAlone(String byline, String names) {
        assertEquals(names, String.join("; ", Names.in(List.of(byline))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Lind", "J. R. Stone", "Ada von Lind", "Ада Линд", "阿达", "아다 린드", "آدا ليند"})
    void nameOfAPersonLooksLikeOne(String name) {
        assertTrue(Names.isPerson(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "・", "Post", "the harbour", "新华社", "한국일보", "公開日：", "2026年"})
    void whatElseStandsInABylineDoesNot(String name) {
        assertFalse(Names.isPerson(name));
    }
}
