package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.article.Moment;

class AcrossLanguagesTest {
    private static final Leaf BRIDGE = leaf("en", "Bridge over the Marvin closed after crack is found", """
            KESTREL BAY, Nov 24 — The Ostrander Bridge over the Marvin river was closed on Tuesday after inspectors found a
            crack 340 millimetres long. About 18,500 cars use it every day. Mayor Lidia Karpenko said that the repair would
            cost 2.4 million dollars. Engineer Tobias Lindqvist called the closure a precaution.""");
    private static final Leaf BRIDGE_IN_GERMAN =
            leaf("de", "Riss entdeckt: Ostrander-Brücke in Kestrel Bay gesperrt", """
            Wegen eines 340 Millimeter langen Risses ist die Ostrander-Brücke seit Dienstag gesperrt. Täglich fahren rund
            18.500 Autos über den Marvin. Die Reparatur kostet nach Angaben von Bürgermeisterin Lidia Karpenko 2,4 Millionen
            Dollar. Der Ingenieur Tobias Lindqvist sprach von Vorsicht.""");
    private static final Leaf BRIDGE_IN_RUSSIAN = leaf("ru", "Мост Острандер закрыт из-за трещины", """
            Мост Острандер через реку Марвин закрыли во вторник: специалисты нашли трещину длиной 340 миллиметров. По нему
            ежедневно проезжают около 18 500 машин. Мэр Лидия Карпенко оценила ремонт в 2,4 миллиона долларов. Инженер
            Тобиас Линдквист назвал закрытие мерой предосторожности.""");
    private static final Leaf BRIDGE_IN_ARABIC = leaf("ar", "إغلاق جسر أوستراندر بعد اكتشاف شق", """
            أغلق جسر أوستراندر فوق نهر مارفن يوم الثلاثاء بعد اكتشاف شق طوله 340 ملم. ويعبر الجسر يوميا نحو 18500 سيارة.
            وقالت رئيسة البلدية ليديا كاربنكو إن الإصلاح سيكلف 2.4 مليون دولار، ووصف المهندس توبياس ليندكفيست الإغلاق بأنه
            إجراء احترازي.""");
    private static final Leaf HARVEST_IN_GERMAN = leaf("de", "Apfelernte im Wendland so klein wie selten", """
            Die Obstbauern im Wendland haben in diesem Jahr nur 6.200 Tonnen Äpfel geerntet, ein Drittel weniger als sonst. Der
            Frost im April habe die Blüte getroffen, sagte die Sprecherin des Verbandes, Hedda Möllring. Ein Kilo kostet
            auf dem Markt von Bergen 3,80 Euro.""");
    private static final Leaf STRIKE_AT_THE_MAYORS =
            leaf("de", "Busfahrer in Kestrel Bay legen die Arbeit nieder", """
            In Kestrel Bay fahren am Freitag keine Busse. Die Gewerkschaft verlangt 7,5 Prozent mehr Lohn und längere Pausen
            in den Nachtdiensten; die Verkehrsbetriebe bieten drei Prozent. Betroffen sind 61.000 Fahrgäste, darunter viele
            Schüler, für die Ersatz fahren soll. Bürgermeisterin Lidia Karpenko nannte den Ausstand unverhältnismäßig und
            rief beide Seiten auf, noch in dieser Woche weiter zu verhandeln. Der Sprecher der Fahrer, Ole Brandis, sagte,
            man habe zwei Jahre lang geredet.""");

    private static final Leaf PRIZE_FOR_THE_ENGINEER = leaf("de", "Hochschule Holmstad ehrt Tobias Lindqvist", """
            Für sein Lehrbuch über Seilbahnen bekommt Tobias Lindqvist den Preis der Hochschule Holmstad. Die Jury lobte die
            340 Seiten als Werk, das auch Laien verstehen. Der Preis wird seit 1988 vergeben und ist mit 15.000 Kronen
            dotiert; die Feier findet im Januar in der Aula statt.""");

    @Test
    void oneEventInFourLanguagesIsOneStory() {
        assertStories(
                new int[] {0, 1, 0, 0, 0},
                BRIDGE,
                HARVEST_IN_GERMAN,
                BRIDGE_IN_GERMAN,
                BRIDGE_IN_RUSSIAN,
                BRIDGE_IN_ARABIC);
    }

    @Test
    void sameTownAndMayorAreNotTheSameEvent() {
        assertStories(new int[] {0, 1}, BRIDGE, STRIKE_AT_THE_MAYORS);
    }

    @Test
    void theBetterOfTwoTakesTheStory() {
        assertStories(new int[] {0, 1, 0}, BRIDGE, PRIZE_FOR_THE_ENGINEER, BRIDGE_IN_GERMAN);
    }

    @Test
    void namesAndNumbersOfAnotherWeekDoNotJoin() {
        Leaf weekAgo = new Leaf(
                "a",
                BRIDGE_IN_RUSSIAN.title(),
                BRIDGE_IN_RUSSIAN.text(),
                BRIDGE_IN_RUSSIAN.language(),
                Moment.parse("2026-11-17T09:00:00+03:00"));
        assertStories(new int[] {0, 1}, BRIDGE, weekAgo);
    }

    @Test
    void aNameHasTheSameConsonantsInEveryScript() {
        for (String name : List.of("Линдквист", "ليندكفيست", "リンドクヴィスト", "Λίντκβιστ"))
            assertEquals(Sound.of("Lindqvist").consonants(), Sound.of(name).consonants(), name);
    }

    private static void assertStories(int[] expected, Leaf... leaves) {
        assertArrayEquals(expected, new Gatherer().gather(List.of(leaves)));
    }

    private static Leaf leaf(String language, String title, String text) {
        Optional<Moment> published = Moment.parse("2026-11-24T12:00:00Z");
        return new Leaf("a", title, text, Locale.of(language), published);
    }
}
