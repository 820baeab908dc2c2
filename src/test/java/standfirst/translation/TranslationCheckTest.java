package standfirst.translation;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationCheckTest {
    private static final String ENGLISH =
            "Mayor Ines Calder said on Monday that the city of Port Ellery would spend 12 million euros on the school.";
    private static final String GERMAN =
            "Bürgermeisterin Ines Calder sagte am Montag, die Stadt Port Ellery werde 12 Millionen Euro für die Schule ausgeben.";

    private static final TranslationCheck CHECK = new TranslationCheck();

    private static String found(String source, String from, String target, String to) {
        return CHECK.check(source, Locale.of(from), target, Locale.of(to)).stream()
                .map(Finding::kind)
                .collect(Collectors.joining(" "));
    }

    private static String german(String target) {
        return found(ENGLISH, "en", target, "de");
    }

    @Test
    void trueTranslationPasses() {
        assertEquals("", german(GERMAN));
    }

    @Test
    void changedNumberIsFoundWithItsWords() {
        List<Finding> findings = CHECK.check(ENGLISH, Locale.ENGLISH, GERMAN.replace("12", "17"), Locale.GERMAN);
        assertEquals(new Finding("number", "“17 Millionen Euro”"), findings.getFirst());
    }

    @Test
    void lostNumberIsFound() {
        assertEquals("number", german(GERMAN.replace("12 Millionen Euro", "viel Geld")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Work is to begin in March 2027. | La obra empezará en Marcha 2027. | date",
                "Work is to begin in March 2027. | La obra empezará en marzo de 2027. | ''",
                "It ran from April to July. | Funcionó de April a julio. | date",
                "Four reached the rescue vessel. | Cuatro alcanzaron el #vaso de rescate. | mark",
                "The mayor resigned. | El **alcalde** dimitió. | mark"
            })
    void lostMonthAndMachinesMarkAreFound(String english, String spanish, String found) {
        assertEquals(found, found(english, "en", spanish, "es"));
    }

    @Test
    void chineseMonthMayStandApartFromItsNumber() {
        assertEquals("", found("Talks resumed on May 30, 2005.", "en", "2005 年 5 月 30 日恢复会谈。", "zh"));
    }

    @Test
    void sourceLeftAsItIsIsFound() {
        assertTrue(german(ENGLISH).startsWith("language"));
        assertTrue(found("Storm closes two roads", "en", "Storm closes two roads", "fr")
                .startsWith("language"));
    }

    @Test
    void halfTheSourceIsFound() {
        assertTrue(german("Mayor Ines Calder said on Monday that die Stadt 12 Millionen Euro ausgeben werde.")
                .startsWith("language"));
    }

    @Test
    void wordsSaidTwiceAreFound() {
        assertTrue(german(GERMAN + " " + GERMAN).contains("repetition"));
    }

    @Test
    void secondHalfMissingIsFound() {
        assertTrue(german("Bürgermeisterin Ines Calder sagte am Montag").contains("length"));
    }

    @Test
    void translationOfSomethingElseIsFound() {
        assertTrue(german(
                        "Der Verein verlor das Spiel im Schnee, weil der Torwart krank war und kein Ersatz zur Verfügung stand.")
                .contains("content"));
    }

    @Test
    void scriptOfAnotherLanguageIsFound() {
        assertTrue(found(ENGLISH, "en", GERMAN, "ar").startsWith("language"));
    }

    @Test
    void wordOfTheSourceInAnotherScriptIsFoundAndNamesAndAddressesPass() {
        String english = "Many wondered how the talks at news.example would affect iPhone prices in Port Ellery.";
        assertEquals(
                "language",
                found(
                        english,
                        "en",
                        "تساءل كثيرون في Port Ellery كيف affect المحادثات في news.example أسعار iPhone.",
                        "ar"));
        assertEquals(
                "",
                found(
                        english,
                        "en",
                        "تساءل كثيرون في Port Ellery كيف تؤثر المحادثات في news.example في أسعار iPhone.",
                        "ar"));
    }

    @Test
    void wordOfTwoScriptsIsFoundAndNameWithAWordWrittenOntoItPasses() {
        assertEquals("language", found("The latest report is out.", "en", "नई रिREPORT जारी हो गई है।", "hi"));
        assertEquals("", found("The BBC and Reuters report the fire.", "en", "أفادت رويترز وBBC بوقوع الحريق.", "ar"));
    }

    /// Miles become kilometres, words become digits, and each language writes numbers in its own way.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The port is 385 miles away.           | de | Der Hafen ist 620 Kilometer entfernt.
                    Winds reached 85 mph on the coast.    | fr | Les vents ont atteint 137 km/h sur la côte.
                    It is 80 degrees in Port Ellery.      | es | En Port Ellery hay 27 grados.
                    The vote ends at 7.30 p.m. on Sunday. | de | Die Abstimmung endet am Sonntag um 19:30 Uhr.
                    The vote ends at 7.30 p.m. on Sunday. | fr | Le vote se termine dimanche à 19h30.
                    The firm made $2.8bn last year.       | zh | 该公司去年赚了28亿美元。
                    Two people died in the village fire.  | de | Bei dem Brand im Dorf starben 2 Menschen.
                    The town had 10,000 people then.      | es | El pueblo tenía entonces 10 000 habitantes.
                    The town had 10,000 people then.      | fa | این شهر آن زمان ۱۰٬۰۰۰ نفر جمعیت داشت.
                    The church was built in the 1930s.    | zh | 这座教堂建于20世纪30年代。
                    The ferry was two weeks late.         | de | Die Fähre kam vierzehn Tage zu spät.
                    """)
    void numberWrittenAnotherWayPasses(String source, String language, String target) {
        String found = found(source, "en", target, language);
        assertFalse(found.contains("number"), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The port is 385 miles away.           | de | Der Hafen ist 680 Kilometer entfernt.
                    The vote ends at 7.30 p.m. on Sunday. | fr | Le vote se termine dimanche à 19h45.
                    The firm made $2.8bn last year.       | zh | 该公司去年赚了29亿美元。
                    Two people died in the village fire.  | hi | गांव में आग लगने से 3 लोगों की मौत हो गई।
                    The town had 10,000 people then.      | ar | كان عدد سكان البلدة آنذاك ١١٬٠٠٠ نسمة.
                    The town has six months to answer.    | ar | أمام البلدة خمسة أشهر للرد.
                    The team stayed for two hours.        | zh | 团队停留了两天。
                    """)
    void numberThatIsNotTheSourcesIsFound(String source, String language, String target) {
        String found = found(source, "en", target, language);
        assertTrue(found.contains("number"), found);
    }

    @Test
    void anotherWeekdayIsFound() {
        assertEquals("date", german(GERMAN.replace("Montag", "Dienstag")));
        assertEquals("date", german(GERMAN.replace("am Montag", "gestern")));
        assertEquals("", german(GERMAN.replace(" am Montag", "")));
    }

    @Test
    void weekdayThatNobodyNamedIsFound() {
        String english = "The lodge in Port Ellery reopened this week.";
        assertEquals("date", found(english, "en", "El refugio de Port Ellery reabrió este lunes.", "es"));
        assertEquals("", found(english, "en", "El refugio de Port Ellery reabrió esta semana.", "es"));
        assertEquals("", found(english, "en", "A pousada de Port Ellery reabriu esta semana pela segunda vez.", "pt"));
    }

    @Test
    void lostDenialIsFound() {
        String source = "The council did not approve the new school budget on Monday.";
        assertEquals(
                "", found(source, "en", "Der Stadtrat hat den neuen Schulhaushalt am Montag nicht gebilligt.", "de"));
        assertEquals(
                "negation", found(source, "en", "Der Stadtrat hat den neuen Schulhaushalt am Montag gebilligt.", "de"));
    }

    @Test
    void nameIsHeardInAnotherScript() {
        Side target = Side.read("Владимир Соколов прибыл в Порт-Эллери.", Locale.of("ru"));
        Side source = Side.read("In Port Ellery, Vladimir Sokolov has arrived.", Locale.ENGLISH);
        assertEquals(List.of(), Heard.in(new Pair(source, target)).missing());
        Side other = Side.read("Анна Петрова уехала домой.", Locale.of("ru"));
        assertTrue(Heard.in(new Pair(source, other)).missing().contains("Sokolov"));
    }

    @Test
    void hugeTextIsCheckedInTime() {
        String huge = "word ".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> CHECK.check(huge, Locale.ENGLISH, huge, Locale.GERMAN));
    }
}
