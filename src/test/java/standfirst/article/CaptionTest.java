package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Captions as news pages print them, parted into what they say and who took the photo.
class CaptionTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            The north quay on Monday. (Photo: Noor Haas/EXA); The north quay on Monday.; Noor Haas/EXA
            The north quay on Monday. Photo: Noor Haas; The north quay on Monday.; Noor Haas
            The north quay on Monday. Photo: Noor Haas (Reuters); The north quay on Monday.; Noor Haas (Reuters)
            The north quay on Monday. © Noor Haas / EXA; The north quay on Monday.; Noor Haas / EXA
            The north quay on Monday. Bild © Noor Haas; The north quay on Monday.; Noor Haas
            The north quay on Monday - Copyright Noor Haas/Copyright 2026 The EXA. All rights reserved.; The north quay on Monday; Noor Haas
            The north quay on Monday | EXA/Haas; The north quay on Monday; EXA/Haas
            The north quay on Monday / Getty Images; The north quay on Monday; Getty Images
            The north quay on Monday. Reuters/Noor Haas; The north quay on Monday.; Reuters/Noor Haas
            The north quay on Monday ( ); The north quay on Monday ( );
            Image Credits: Noor Haas; ; Noor Haas
            Legende: The north quay on Monday.; The north quay on Monday.;
            The quay that Photo magazine printed in May.; The quay that Photo magazine printed in May.;
            The council argued about copyright on Monday.; The council argued about copyright on Monday.;
            Der Kai am Montag. Foto: Noor Haas/dpa; Der Kai am Montag.; Noor Haas/dpa
            Le quai lundi. Crédit photo : Noor Haas; Le quai lundi.; Noor Haas
            El muelle el lunes. Fuente: Noor Haas; El muelle el lunes.; Noor Haas
            Причал в понедельник. Фото: Нур Хаас / ТАСС; Причал в понедельник.; Нур Хаас / ТАСС
            الرصيف يوم الاثنين. تصوير: نور هاس; الرصيف يوم الاثنين.; نور هاس
            सोमवार को घाट। फोटो: नूर हास; सोमवार को घाट।; नूर हास
            月曜日の埠頭＝代表撮影; 月曜日の埠頭＝代表撮影;
            周一的码头。哈斯摄; 周一的码头。; 哈斯
            월요일의 부두. 사진=하스; 월요일의 부두.; 하스
            """)
    void creditIsPartedFromTheCaption(String line, String text, String credit) {
        Caption caption = Caption.read(line);
        assertEquals(Optional.ofNullable(text), caption.text());
        assertEquals(Optional.ofNullable(credit), caption.credit());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Courtesy of Noor Haas; Noor Haas
            Copyright Noor Haas/EXA; Noor Haas/EXA
            (Photo by Noor Haas/Getty Images); Noor Haas/Getty Images
            Noor Haas © Noor Haas; Noor Haas
            代表撮影; 代表
            """)
    void creditThatIsKnownAsOneIsTheNameAlone(String credit, String name) {
        assertEquals(Optional.of(name), Caption.of("", credit).credit());
    }
}
