package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The union wrote to the council.                      | council     | TARGET
            en | The union was sued by the council.                   | council     | BY
            en | The union accused the council.                       | union       | BARE
            en | The council's refusal angered them.                  | council     | OF
            en | The council wants to hire marshals.                  | marshals    | BESIDE
            de | Der Verband drängte den Landrat.                     | Landrat     | TARGET
            de | Der Verband hält der Opposition nichts vor.          | Opposition  | TARGET
            de | Ein Antrag der Opposition scheiterte.                | Opposition  | OF
            fr | Le syndicat a écrit au préfet.                       | préfet      | TARGET
            fr | La demande de l'agence est arrivée.                  | agence      | OF
            es | La consejera respondió a los vecinos.                | vecinos     | TARGET
            pt | A proposta foi recusada pelo ministro.               | ministro    | BY
            ru | Управление обвиняет депутата Струкову.               | депутата    | EITHER
            ru | Министр ответил профсоюзу.                           | профсоюзу   | TARGET
            tr | Kooperatif üreticilere avans verdi.                  | üreticilere | TARGET
            tr | Üreticilerin isteği geri çevrildi.                   | Üreticilerin | OF
            tr | Belediye yolu kapattı.                               | Belediye    | BARE
            hi | बैंक ने किसानों को क़र्ज़ दिया।                             | बैंक         | DOES
            hi | बैंक ने किसानों को क़र्ज़ दिया।                             | किसानों      | TARGET
            ja | 県が農家に補償した。                                   | 農家        | TARGET
            ja | 県が農家に補償した。                                   | 県          | DOES
            zh | 果农被银行起诉。                                        | 银行        | BY
            zh | 银行向果农发放贷款。                                     | 果农        | TARGET
            ko | 은행이 농민에게 돈을 빌려주었다.                            | 농민        | TARGET
            fa | بانک به کشاورزان وام داد.                              | کشاورزان    | TARGET
            fa | وزیر کشاورزان را دید.                                  | کشاورزان    | TARGET
            ar | أقرض المصرف المال للمزارعين.                            | مزارعين     | OF
            """)
    void littleWordsAndEndingsTellWhoDoesIt(String language, String text, String who, Cases.Case tells) {
        Locale locale = Language.of(language);
        int start = text.indexOf(who);
        assertEquals(
                tells,
                Cases.of(locale)
                        .of(
                                Folded.of(text),
                                Words.of(locale).tokens(text),
                                start,
                                start + who.length(),
                                start + who.length()));
    }
}
