package standfirst.keypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.language.Language;

/// One source sentence and two claims: what an editor may write of it, and the same with one turn of meaning changed.
class VetoesTest {
    /// A Wednesday.
    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2026, 5, 13));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | NUMBER      | The harbour of Senn handled 4,200 containers in April.               | Senn harbour handled 4,200 containers.              | Senn harbour handled 4,700 containers.
            de | NUMBER      | Der Hafen von Senn schlug im April 4.200 Container um.               | Im April schlug der Hafen 4.200 Container um.       | Im April schlug der Hafen 4.700 Container um.
            fr | NUMBER      | Le port de Senne a traité 4 200 conteneurs en avril.                 | Le port a traité 4 200 conteneurs en avril.         | Le port a traité 4 700 conteneurs en avril.
            ru | NUMBER      | Порт Сенна обработал в апреле 4 200 контейнеров.                     | В апреле порт обработал 4200 контейнеров.           | В апреле порт обработал 4700 контейнеров.
            hi | NUMBER      | सेन बंदरगाह ने अप्रैल में 4,200 कंटेनर संभाले।                              | बंदरगाह ने अप्रैल में ४,२०० कंटेनर संभाले।                  | बंदरगाह ने अप्रैल में ४,७०० कंटेनर संभाले।
            zh | NUMBER      | 森港四月处理了4200个集装箱。                                           | 森港四月处理集装箱4200个。                             | 森港四月处理集装箱4700个。
            ar | NUMBER      | عالج ميناء سن 4200 حاوية في أبريل.                                    | عالج الميناء ٤٢٠٠ حاوية في أبريل.                    | عالج الميناء ٤٧٠٠ حاوية في أبريل.
            en | NUMBER      | Five people died and 12 people were injured in Marlow.               | Five died in Marlow.                                | Six died in Marlow.
            en | DATE        | The ferry sank near Marlow yesterday.                                | The ferry sank near Marlow on Tuesday.              | The ferry sank near Marlow on Monday.
            de | DATE        | Die Fähre sank gestern vor Marlow.                                   | Die Fähre sank am Dienstag vor Marlow.              | Die Fähre sank am Montag vor Marlow.
            es | DATE        | El ferri se hundió ayer frente a Marlow.                             | El ferri se hundió el martes frente a Marlow.       | El ferri se hundió el lunes frente a Marlow.
            ja | DATE        | フェリーは昨日、マーロウ沖で沈没した。                                   | フェリーは5月12日、マーロウ沖で沈没した。               | フェリーは5月11日、マーロウ沖で沈没した。
            ru | NAME        | Тигрицу выпустили в заповедник «Серая Падь».                         | Тигрица выпущена в «Серой Пади».                    | Тигрица выпущена в «Серой Роще».
            en | DATE        | The tour starts each Saturday at 11 am. The museum is open from Tuesday to Sunday. | The tour starts at 11 am each Saturday. | The tour starts at 11 am each Sunday.
            de | DATE        | Das Bad ist von Dienstag bis Sonntag geöffnet, sagte die Leiterin.     | Geöffnet ist das Bad von Dienstag bis Sonntag.      | Geöffnet ist das Bad von Mittwoch bis Sonntag.
            ru | DATE        | Каток работает по понедельникам с 15:00. Откроется он во вторник.     | По понедельникам каток работает с 15:00.            | По вторникам каток работает с 15:00.
            ja | DATE        | 教室は毎週木曜の午後に開く。プールは火曜から日曜まで営業する。             | 教室は毎週木曜の午後だ。                               | 教室は毎週金曜の午後だ。
            de | NUMBER      | Das Bad ist täglich bis 20 Uhr geöffnet.                             | Geöffnet ist das Bad bis 20 Uhr.                    | Geöffnet ist das Bad bis 21 Uhr.
            en | NUMBER      | Tours can be booked on 0555 014 7326, the museum said.               | Book tours on 0555 014 7326.                        | Book tours on 0555 014 7362.
            zh | NUMBER      | 年卡每张60元，学生20元。                                               | 年卡60元一张。                                        | 年卡80元一张。
            en | NAME        | Mayor Ines Talbot opened the bridge in Marlow.                       | Ines Talbot opened the Marlow bridge.               | Ines Harding opened the Marlow bridge.
            de | NAME        | Bürgermeisterin Ines Talbot eröffnete die Brücke.                    | Die Brücke eröffnete Ines Talbot.                   | Die Brücke eröffnete Ines Harding.
            ru | NAME        | Мост в Марлове открыла мэр Инес Талбот.                              | Мост открыла мэр Инес Талбот.                       | Мост открыла мэр Инес Хардинг.
            fa | NAME        | شهردار اینس تالبوت پل را باز کرد.                                     | پل را شهردار اینس تالبوت باز کرد.                     | پل را شهردار اینس هاردینگ باز کرد.
            en | ROLE        | Foreign Minister Ana Brandt met the union.                           | The foreign minister, Ana Brandt, met the union.    | Prime Minister Ana Brandt met the union.
            de | ROLE        | Außenministerin Ana Brandt traf die Gewerkschaft.                    | Die Außenministerin traf die Gewerkschaft.          | Die Finanzministerin traf die Gewerkschaft.
            fr | ROLE        | La ministre de la Santé, Ana Brandt, a rencontré le syndicat.        | La ministre de la Santé a rencontré le syndicat.    | La ministre des Finances a rencontré le syndicat.
            en | ROLE        | The union accused the company of fraud.                              | The union accused the company of fraud, it said.    | The company accused the union of fraud, it said.
            en | ROLE        | The union sued the council over a contract. It rained.             | The union sued the council.               | The council sued the union.
            de | ROLE        | Der Bauernverband forderte die Landrätin zum Handeln auf.            | Der Bauernverband forderte die Landrätin zum Handeln auf, hieß es. | Die Landrätin forderte den Bauernverband zum Handeln auf, hieß es.
            es | ROLE        | El sindicato respondió al ministro que no habrá acuerdo.             | El sindicato respondió al ministro que no habrá acuerdo, dice. | El ministro respondió al sindicato que no habrá acuerdo, dice.
            ru | ROLE        | Профсоюз ответил министру отказом.                                   | Министру профсоюз ответил отказом.                  | Министр ответил профсоюзу отказом.
            tr | ROLE        | Sendika şirkete yeni bir teklif sundu.                               | Sendika şirkete bir teklif sundu.                   | Şirket sendikaya bir teklif sundu.
            hi | ROLE        | बैंक ने किसानों को नया क़र्ज़ दिया।                                        | बैंक ने किसानों को क़र्ज़ दिया।                            | किसानों ने बैंक को क़र्ज़ दिया।
            ja | ROLE        | 銀行が農家に資金を貸した。                                             | 農家に銀行が資金を貸した。                              | 農家が銀行に資金を貸した。
            zh | ROLE        | 工会昨天起诉了银行。                                                 | 工会起诉银行。                                   | 银行起诉工会。
            fa | ROLE        | بانک به کشاورزان وام تازه داد.                                        | بانک به کشاورزان وام داد.                             | کشاورزان به بانک وام دادند.
            en | ROLE        | Harbour director Ana Brandt met coach Kai Holm in Marlow.            | Coach Kai Holm and Ana Brandt met in Marlow.            | Coach Ana Brandt met Kai Holm in Marlow.
            zh | ROLE        | 副市长谢婉如公布了新的计划。                                           | 副市长谢婉如公布新计划。                               | 市长谢婉如公布新计划。
            en | NAME        | Ana Brandt opened the bridge. Kai Holm closed the tunnel.            | Kai Holm closed the tunnel.                         | Ana Holm closed the tunnel.
            hi | NAME        | राजेश वर्मा ने पुल खोला। सुनील नाग ने सुरंग बंद की।                         | सुनील नाग ने सुरंग बंद की, बताया गया।                    | राजेश नाग ने सुरंग बंद की, बताया गया।
            en | MERGED      | Marlow gets 62 percent of the water, and Senn receives 38 percent.   | Marlow takes 62 percent, Senn 38 percent.           | Marlow takes 38 percent, Senn 62 percent.
            de | MERGED      | Erwachsene zahlen 12 Euro, Schüler 7 Euro für den Zoo.               | Im Zoo zahlen Schüler 7 Euro, Erwachsene 12 Euro.   | Im Zoo zahlen Schüler 12 Euro, Erwachsene 7 Euro.
            ja | MERGED      | 入場料は大人が1200円、学生が500円だ。                                   | 入場料は学生が500円、大人が1200円だ。                    | 入場料は学生が1200円、大人が500円だ。
            ar | MERGED      | يدفع الكبار 40 دينارا، والطلاب 15 دينارا.                             | الطلاب 15 دينارا، والكبار 40 دينارا.                   | الطلاب 40 دينارا، والكبار 15 دينارا.
            en | NAME        | The police doubt the alibi. It rained. Roads froze. Trees fell. The opposition warned of a long delay. | The opposition warns of a long delay. | The police warn of a long delay.
            en | POLARITY    | The council did not approve the new stadium.                         | The council has not approved the stadium.           | The council has approved the new stadium, in full.
            de | POLARITY    | Der Rat hat das neue Stadion nicht genehmigt.                        | Das Stadion hat der Rat nicht genehmigt.            | Das neue Stadion hat der Rat jetzt genehmigt.
            en | POLARITY    | Unemployment in Marlow rose to 6 percent in April.                   | In Marlow unemployment increased to 6 percent.      | In Marlow unemployment fell to 6 percent.
            es | POLARITY    | El paro en Marlow subió al 6 % en abril.                             | En Marlow el paro aumentó al 6 %.                   | En Marlow el paro bajó al 6 %.
            en | HEDGE       | The company may close its plant in Marlow.                           | Its plant in Marlow may close.                      | The company closes its Marlow plant.
            fr | HEDGE       | L'entreprise pourrait fermer son usine de Marlow.                    | L'entreprise pourrait fermer l'usine.               | L'entreprise ferme son usine de Marlow, c'est fait.
            en | ATTRIBUTION | The union says the plant poisoned the river Senn.                    | According to the union the plant poisoned the Senn. | The plant poisoned the river Senn for years.
            en | CAUSE       | The bridge collapsed on Tuesday. Engineers had inspected it in March. | The bridge collapsed on Tuesday.                   | The bridge collapsed on Tuesday because of a storm.
            de | CAUSE       | Die Brücke stürzte am Dienstag ein. Sie war im März geprüft worden.  | Die Brücke stürzte am Dienstag ein.                 | Die Brücke stürzte am Dienstag wegen eines Sturms ein.
            en | SCOPE       | Some residents of Marlow left their homes.                           | Some Marlow residents left their homes.             | All residents of Marlow left their homes.
            ru | SCOPE       | Некоторые жители Марлова покинули дома.                              | Некоторые жители покинули дома.                     | Все жители Марлова покинули дома, сообщили там.
            en | QUOTE       | The mayor was very pleased with the bridge.                          | The mayor was pleased with the bridge.              | The mayor was “very pleased” with the bridge.
            es | QUOTE       | La alcaldesa quedó muy contenta con el puente.                       | La alcaldesa quedó contenta con el puente.          | La alcaldesa quedó «muy contenta» con el puente.
            ja | QUOTE       | 市長は橋にとても満足した。                                             | 市長は橋に満足した。                                  | 市長は橋に「とても満足」した。
            """)
    void oneTurnOfMeaningDecides(String language, Reason reason, String source, String right, String wrong) {
        Locale locale = Language.of(language);
        Copy copy = Copy.of(source, locale, WRITTEN);
        ClaimCheck accepted = new CoverVerifier().check(right, locale, copy);
        assertTrue(accepted.grounded(), () -> right + ": " + accepted);
        assertEquals(
                Optional.of(reason),
                new CoverVerifier().check(wrong, locale, copy).reason(),
                wrong);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | В Лондоне 12 мая открыли мост длиной 182 метра.  | A bridge 182 metres long opened in London on 12 May. | A bridge 128 metres long opened in London on 12 May.
            de | Am 12. Mai wurde in London eine 182 Meter lange Brücke eröffnet. | A bridge 182 metres long opened in London on 12 May. | A bridge 182 metres long opened in Madrid on 12 May.
            ja | 5月12日、ロンドンで長さ182メートルの橋が開通した。 | A bridge 182 metres long opened in London on 12 May. | A bridge 182 metres long opened in London on 13 May.
            """)
    void aClaimInAnotherLanguageIsCheckedByItsFacts(String language, String source, String right, String wrong) {
        Copy copy = Copy.of(source, Language.of(language), WRITTEN);
        ClaimCheck accepted = new CoverVerifier().check(right, Locale.ENGLISH, copy);
        assertTrue(accepted.grounded(), accepted::toString);
        assertTrue(
                new CoverVerifier().check(wrong, Locale.ENGLISH, copy).reason().isPresent(), wrong);
    }
}
