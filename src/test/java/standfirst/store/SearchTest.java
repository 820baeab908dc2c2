package standfirst.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.article.Article;
import standfirst.edition.Corrector;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.Find;
import standfirst.edition.Newsstand;
import standfirst.language.Language;

@ParameterizedClass
@EnumSource
class SearchTest {
    @Parameter
    Stores stores;

    @TempDir
    Path folder;

    private Database database;
    private Editions readers;

    @BeforeEach
    void open() {
        database = stores.open(folder);
        readers = database.published(InstantSource.system());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Edition publish(Edition edition) {
        Edition saved = database.editions().save(edition);
        database.editions().publish(saved, edition.made());
        return saved;
    }

    private static Edition saying(String language, String sentence) {
        Article article =
                Newsstand.article("https://gull.example/" + language, language, "—", "Gull", List.of(sentence));
        return Newsstand.edition(
                Language.MULTIPLE,
                Newsstand.section(
                        "world",
                        Newsstand.story(Newsstand.untranslated(Newsstand.summary(article, 0), Language.MULTIPLE))));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Ferries sail again from Port Eldra on 1 December., ferr",
        "en, Ferries sail again from Port Eldra on 1 December., DECEMBER port",
        "es, El acuerdo de la ciudad empezó en Córdoba., cordoba",
        "de, Die Brücke in Altenfurt wird gesperrt., brucke altenfurt",
        "tr, İstanbul’da köprü kapatıldı., istanbul",
        "ru, В порту Шелуга прошла забастовка., шелуга",
        "ar, أغرقت العاصفة 14 قاربًا في ميناء إليري., العاصفة",
        "ar, يُعاد فتح الميناء أمام العبّارات., العبارات",
        "fa, نمایشگاه کتاب با ۳۲۰ ناشر آغاز شد., 320",
        "he, הנמל ייפתח מחדש ביום חמישי., הנמל",
        "hi, सूर्यनगर में नई रेल लाइन का काम शुरू होगा।, रेल लाइन",
        "bn, নতুন সেতুটি মার্চে খুলবে।, সেতু",
        "zh, 江河市明年起为老旧小区加装三千部电梯。, 电梯",
        "zh, 江河市明年起为老旧小区加装三千部电梯。, 老旧小区 加装",
        "ja, 港北大学が海水から水素を取り出す膜を開発した。, 水素",
        "ja, カーフェリーが沖合で炎上した。, フェリー",
        "ko, 항구가 목요일에 다시 문을 연다., 항구",
        "th, ท่าเรือจะเปิดอีกครั้งในวันพฤหัสบดี, เปิดอีกครั้ง"
    })
    void wordsOfEveryScriptAreFound(String language, String sentence, String asked) {
        publish(saying(language, sentence));
        List<Find> found = readers.search(asked, Optional.empty(), 10);
        assertEquals(1, found.size(), asked);
        assertEquals(List.of(sentence), found.getFirst().points());
    }

    @ParameterizedTest
    @CsvSource({"zh, 江河市明年起为老旧小区加装三千部电梯。, 梯电", "en, Ferries sail again., harbour", "ko, 항구가 문을 연다., 구가"})
    void whatIsNotThereIsNotFound(String language, String sentence, String asked) {
        publish(saying(language, sentence));
        assertEquals(List.of(), readers.search(asked, Optional.empty(), 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\"",
                "ferry\" OR \"x",
                "NEAR(",
                "words:ferry*",
                "-",
                "^a",
                "a AND",
                "' OR 1=1 --",
                "(",
                "\u0000"
            })
    void noQuestionIsAnError(String asked) {
        publish(saying("en", "Ferries sail again from Port Eldra."));
        assertTrue(readers.search(asked, Optional.empty(), 10).isEmpty());
    }

    @Test
    void oneLanguageIsLookedInWhenItIsNamed() {
        publish(Newsstand.asPublished());
        publish(Newsstand.german());
        assertEquals(
                2, readers.search("skarrow", Optional.of(Locale.GERMAN), 10).size());
        assertTrue(readers.search("skarrow", Optional.empty(), 10).size() > 2);
    }

    @Test
    void draftIsNotFoundByReadersAndIsByTheNewsroom() {
        database.editions().save(saying("en", "Ferries sail again from Port Eldra."));
        assertEquals(List.of(), readers.search("ferries", Optional.empty(), 10));
        assertEquals(
                1, database.editions().search("ferries", Optional.empty(), 10).size());
    }

    @Test
    void whatWasWithdrawnIsNotFound() {
        Edition first = publish(saying("en", "Ferries sail again from Port Eldra."));
        String point = first.tellings()
                .findFirst()
                .orElseThrow()
                .summary()
                .points()
                .getFirst()
                .id();
        publish(new Corrector((points, article) -> List.of(), Deadlines.NONE, InstantSource.fixed(Instant.EPOCH))
                .withdraw(first, point, "They do not."));
        assertEquals(List.of(), readers.search("ferries", Optional.empty(), 10));
    }

    @Test
    void sourceSentenceAndPublisherAreSearchedToo() {
        publish(Newsstand.german());
        assertEquals(
                1,
                readers.search("rudder bearings", Optional.of(Locale.GERMAN), 10)
                        .size());
        assertTrue(!readers.search("hafenblatt", Optional.empty(), 10).isEmpty());
    }
}
