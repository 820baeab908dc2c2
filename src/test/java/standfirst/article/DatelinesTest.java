package standfirst.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How agencies open their copy, language by language.
class DatelinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NEW DELHI, Nov 3 (Reuters) - The council voted on Monday. | NEW DELHI | Reuters
            WASHINGTON (AP) — The council voted on Monday. | WASHINGTON | AP
            EXAMPLETON, Ohio (AP) — The council voted on Monday. | EXAMPLETON | AP
            LONDON — The council voted on Monday. | LONDON |
            New Delhi, November 3 (ANI): The council voted. | New Delhi | ANI
            New Delhi [India], November 3 (ANI): The council voted. | New Delhi | ANI
            PARIS, 3 novembre (Reuters) - Le conseil a voté. | PARIS | Reuters
            PARIS (AFP) - Le conseil a voté. | PARIS | AFP
            BERLIN (dpa) - Der Rat hat gestimmt. | BERLIN | dpa
            Berlin/Brüssel (dpa/tmn) – Der Rat hat gestimmt. | Berlin/Brüssel | dpa/tmn
            Frankfurt/Main (dpa) - Der Rat hat gestimmt. | Frankfurt/Main | dpa
            Berlin (AFP) Der Rat hat gestimmt. | Berlin | AFP
            Wien (APA) – Der Rat hat gestimmt. | Wien | APA
            MADRID, 3 Nov. (EUROPA PRESS) - El consejo votó. | MADRID | EUROPA PRESS
            Madrid, 3 nov (EFE).- El consejo votó. | Madrid | EFE
            BUENOS AIRES.- El consejo votó el lunes. | BUENOS AIRES |
            (ANSA) - ROMA, 03 NOV - Il consiglio ha votato. | ROMA | ANSA
            Roma, 3 nov. (askanews) - Il consiglio ha votato. | Roma | askanews
            SÃO PAULO (Reuters) - O conselho votou. | SÃO PAULO | Reuters
            Lisboa, 03 nov 2026 (Lusa) - O conselho votou. | Lisboa | Lusa
            DEN HAAG (ANP) - De raad heeft gestemd. | DEN HAAG | ANP
            STOCKHOLM (TT) Rådet röstade. | STOCKHOLM | TT
            Oslo (NTB): Rådet stemte. | Oslo | NTB
            WARSZAWA (PAP) - Rada głosowała. | WARSZAWA | PAP
            PRAHA (ČTK) - Rada hlasovala. | PRAHA | ČTK
            МОСКВА, 3 ноя — РИА Новости. Совет проголосовал. | МОСКВА | РИА Новости
            МОСКВА, 3 ноября. /ТАСС/. Совет проголосовал. | МОСКВА | ТАСС
            Москва. 3 ноября. INTERFAX.RU - Совет проголосовал. | Москва | INTERFAX.RU
            КИЇВ. 3 листопада. УНН. Рада проголосувала. | КИЇВ | УНН
            БЕЛОЯРСК, 24 ноября («Прибой-Информ»). Докеры бастуют. | БЕЛОЯРСК | «Прибой-Информ»
            Lindvik (kpd). Der Rat hat gestimmt. | Lindvik | kpd
            ANKARA (AA) - Meclis oy kullandı. | ANKARA | AA
            İSTANBUL (DHA) - Meclis oy kullandı. | İSTANBUL | DHA
            القاهرة (رويترز) - صوت المجلس. | القاهرة | رويترز
            القاهرة في 3 نوفمبر /قنا/ صوت المجلس. | القاهرة | قنا
            تهران (ایرنا) - شورا رأی داد. | تهران | ایرنا
            تهران - ایرنا - شورا رأی داد. | تهران | ایرنا
            नई दिल्ली, 3 नवंबर (भाषा) परिषद ने मतदान किया। | नई दिल्ली | भाषा
            नई दिल्ली, 3 नवंबर (एएनआई): परिषद ने मतदान किया। | नई दिल्ली | एएनआई
            ঢাকা, ৩ নভেম্বর (ইউএনবি) - পরিষদ ভোট দিয়েছে। | ঢাকা | ইউএনবি
            新华社北京11月3日电（记者阿达）理事会投票。 | 北京 | 新华社
            中新网北京11月3日电 理事会投票。 | 北京 | 中新网
            （中央社台北3日電）理事會投票。 | 台北 | 中央社
            （中央社記者阿達台北3日電）理事會投票。 | 台北 | 中央社
            【ロンドン共同】理事会は投票した。 | ロンドン | 共同
            ［ワシントン ３日 ロイター］ - 理事会は投票した。 | ワシントン | ロイター
            【ワシントン＝阿達】理事会は投票した。 | ワシントン |
            【ワシントン時事】理事会は投票した。 | ワシントン | 時事
            (서울=연합뉴스) 홍길동 기자 = 위원회가 투표했다. | 서울 | 연합뉴스
            [서울=뉴시스] 홍길동 기자 = 위원회가 투표했다. | 서울 | 뉴시스
            Jakarta (ANTARA) - Dewan memberikan suara. | Jakarta | ANTARA
            Jakarta, CNN Indonesia -- Dewan memberikan suara. | Jakarta | CNN Indonesia
            JAKARTA, KOMPAS.com - Dewan memberikan suara. | JAKARTA | KOMPAS.com
            KUALA LUMPUR, Nov 3 (Bernama) -- Majlis mengundi. | KUALA LUMPUR | Bernama
            Hà Nội (TTXVN) - Hội đồng bỏ phiếu. | Hà Nội | TTXVN
            KATHMANDU, Nov 3: The council voted on Monday. | KATHMANDU |
            DHAKA, Nov 3, 2026 (BSS) - The council voted. | DHAKA | BSS
            """)
    void datelineNamesPlaceAndAgency(String opening, String place, String agency) {
        Datelines dateline = Datelines.in(List.of(opening));
        assertEquals(Optional.of(place), dateline.place());
        assertEquals(Optional.ofNullable(agency), dateline.agency());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            HARVENPORT, Nov 24 (NWA) — The ferry stops. | The ferry stops.
            (NWA)The ferry stops. | The ferry stops.
            (NWA) - The ferry stops. | The ferry stops.
            HARVENPORT — The ferry stops. | The ferry stops.
            Suryapur [India], November 24 (NWA): Buses run. | Buses run.
            Suryapur [India], November 24: Buses run. | Buses run.
            Harvenport (dna) - Die Fähre hält. | Die Fähre hält.
            KARLSHOLM, 24 nov. (NWA) – Le ferry s’arrête. | Le ferry s’arrête.
            МОСКВА, 3 ноября. /ТАСС/. Паром остановлен. | Паром остановлен.
            القاهرة في 3 نوفمبر /قنا/ توقفت العبارة. | توقفت العبارة.
            नई दिल्ली, 3 नवंबर (भाषा) नौका रुकी। | नौका रुकी।
            ঢাকা, ৩ নভেম্বর (ইউএনবি) - ফেরি থামল। | ফেরি থামল।
            新闻社临湾11月24日电 渡轮停航。 | 渡轮停航。
            （中央社記者阿達台北3日電）渡輪停航。 | 渡輪停航。
            ［ワシントン ３日 ロイター］ - フェリーが止まる。 | フェリーが止まる。
            [서울=뉴스] 홍길동 기자 = 여객선이 멈춘다. | 여객선이 멈춘다.
            """)
    void datelineIsTakenOff(String sentence, String rest) {
        assertEquals(rest, Datelines.takenOff(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harvenport Transit (HT) Chief Mira Oldane: we cannot pay.",
                "Kelvar Rail (KR) said on Monday it would close.",
                "Tiga Badan Usaha (BUMD) Sumatera Utara bekerja sama.",
                "The ferry (NWA) stops – nobody knows why.",
                "(NWA)",
                "Update: The council voted.",
                "Ada Lind: The council voted.",
                "\"We voted\" - The council voted.",
                "Question: Who voted?",
                "The council - all of it - voted on Monday.",
                "Monday - The council voted.",
                "Zwei von elf (rund 18 Prozent) - das ist wenig."
            })
    void textThatOnlyLooksLikeOneStays(String sentence) {
        assertEquals(sentence, Datelines.takenOff(sentence));
        assertEquals(Optional.empty(), Datelines.in(List.of(sentence)).place());
    }

    @Test
    void placeBeforeAColonIsOneThatTheCopyComesBackTo() {
        String opening = "NEW DELHI: The council voted on Monday to widen the quay, after a night of talks.";
        assertEquals(Optional.empty(), Datelines.in(List.of(opening)).place());
        assertEquals(
                Optional.of("NEW DELHI"),
                Datelines.in(List.of(opening, "Nobody in New Delhi was surprised."))
                        .place());
    }
}
