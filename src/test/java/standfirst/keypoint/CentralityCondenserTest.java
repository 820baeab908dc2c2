package standfirst.keypoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Dateline;
import standfirst.article.Facts;
import standfirst.article.Segmenter;
import standfirst.article.Sentence;
import standfirst.language.Token;
import standfirst.language.Words;

class CentralityCondenserTest {
    private static final String FERRY = """
            HARVENPORT, Nov 24 (NWA) — The Harvenport ferry will stop running on Sundays from January, the city council decided on Tuesday.

            It was a long debate. However, the council voted 14 to 9 to cut the Sunday ferry, which costs 2.1 million crowns a year.

            "We cannot pay for empty boats," said council leader Mira Oldane. Why did nobody ask the islanders?

            About 900 people live on Grell Island and depend on the ferry for work and school. The island's shop owner, Tam Berrick, said the ferry decision would cost him half his customers…

            The council will review the Sunday ferry decision after one year. Read more: all about the ferry
            """;

    private final Condenser condenser = new CentralityCondenser();

    @Test
    void pointsLoseDatelineAndConnectiveAndStandInOrder() {
        List<String> points = points(article("en", "Council cuts boat service", FERRY), 3);
        assertEquals(
                List.of(
                        "The Harvenport ferry will stop running on Sundays from January, the city council decided on Tuesday.",
                        "The council voted 14 to 9 to cut the Sunday ferry, which costs 2.1 million crowns a year.",
                        "The council will review the Sunday ferry decision after one year."),
                points);
    }

    @Test
    void questionsCutSentencesAndBoilerplateAreNoPoints() {
        List<String> points = points(article("en", "", FERRY), 20);
        assertTrue(points.stream().noneMatch(point -> point.endsWith("?")), points::toString);
        assertTrue(points.stream().noneMatch(point -> point.endsWith("…")), points::toString);
        assertTrue(points.stream().noneMatch(point -> point.startsWith("Read more")), points::toString);
    }

    @Test
    void headlineIsNotRepeated() {
        String headline = "Harvenport ferry will stop running on Sundays from January, city council decided";
        List<String> points = points(article("en", headline, FERRY), 5);
        assertTrue(
                points.stream().noneMatch(point -> point.startsWith("The Harvenport ferry will stop")),
                points::toString);
    }

    @Test
    void sameSentenceIsTakenOnce() {
        String twice = "The dam above Kelvar broke on Monday. Rescuers reached the town of Kelvar by boat.\n\n"
                + "The dam above Kelvar broke on Monday.";
        assertEquals(2, points(article("en", "", twice), 5).size());
    }

    @Test
    void emptyListOfSentencesHasNoPoints() {
        assertEquals(List.of(), points(article("en", "Nothing", "…"), 5));
    }

    @Test
    void refusedShortenedPointIsTriedWhole() {
        Article article = article("en", "", FERRY);
        KeyPoint point = condenser.condense(article, 1).points().getFirst();
        var refused = new Verdict.Ungrounded(point, Reason.DOUBTFUL, "", List.of(), 0);
        List<KeyPoint> repaired = condenser.repair(article, List.of(refused)).points();
        assertEquals(
                article.sentences().get(point.cited().getFirst()).text(),
                repaired.getFirst().text());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Die Fähre fährt ab Januar nicht mehr sonntags. Das kostet zu viel. Der Stadtrat stimmte mit 14 zu 9 Stimmen gegen die Fähre. | Die Fähre fährt ab Januar nicht mehr sonntags.",
                "fr | Le ferry ne circulera plus le dimanche dès janvier. Il coûte trop cher. Le conseil a voté par 14 voix contre 9 la fin du ferry. | Le ferry ne circulera plus le dimanche dès janvier.",
                "ru | Паром не будет ходить по воскресеньям с января. Это слишком дорого. Городской совет проголосовал за отмену парома. | Паром не будет ходить по воскресеньям с января.",
                "tr | Feribot ocak ayından itibaren pazar günleri çalışmayacak. Bu çok pahalı. Belediye meclisi feribot kararını salı günü aldı. | Feribot ocak ayından itibaren pazar günleri çalışmayacak.",
                "ar | لن تعمل العبارة أيام الأحد اعتبارا من يناير. هذا مكلف للغاية. صوت مجلس المدينة على إلغاء رحلة العبارة. | لن تعمل العبارة أيام الأحد اعتبارا من يناير.",
                "hi | जनवरी से रविवार को नौका सेवा बंद रहेगी। यह बहुत महंगी है। नगर परिषद ने नौका सेवा पर मंगलवार को मतदान किया। | जनवरी से रविवार को नौका सेवा बंद रहेगी।",
                "zh | 从明年一月起，渡轮周日停航。这太贵了。市议会周二投票决定取消周日渡轮。 | 从明年一月起，渡轮周日停航。",
                "ja | 1月から日曜日のフェリーは運休する。これは費用が高い。市議会は火曜日にフェリーの運休を決めた。 | 1月から日曜日のフェリーは運休する。",
                "ko | 1월부터 일요일 여객선 운항이 중단된다. 이는 비용이 너무 크다. 시의회는 화요일 여객선 운항 중단을 결정했다. | 1월부터 일요일 여객선 운항이 중단된다.",
            })
    void leadIsTheFirstPointAndPronounsComeLast(Locale language, String text, String lead) {
        List<String> points = points(article(language.getLanguage(), "", text), 2);
        assertEquals(lead, points.getFirst());
        assertEquals(2, points.size());
        assertTrue(text.endsWith(points.getLast()), points::toString);
    }

    @Test
    void everyPointsWordsStandInItsCitedSentence() {
        Random random = new Random(11);
        String[] pieces = {
            "HARVENPORT (NWA) — ",
            "However, ",
            "the council ",
            "voted ",
            "14 to 9, ",
            "(which nobody knew) ",
            "— he said — ",
            "not ",
            "\"never\" ",
            "if it rains; ",
            "Aber ",
            "der Rat ",
            ". ",
            "? ",
            "… ",
            "\n\n",
            "，",
            "。",
            "दिल्ली ",
            "١٢ "
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder("A beginning. ");
            for (int i = random.nextInt(60); i > 0; i--) text.append(pieces[random.nextInt(pieces.length)]);
            Article article = article(round % 2 == 0 ? "en" : "de", "", text.toString());
            for (KeyPoint point : condenser.condense(article, 5).points()) {
                assertEquals(1, point.cited().size());
                Sentence cited = article.sentences().get(point.cited().getFirst());
                Set<String> source = words(cited.text());
                assertTrue(source.containsAll(words(point.text())), () -> point.text() + " / " + cited.text());
            }
        }
    }

    private static Set<String> words(String text) {
        return Words.of(Locale.of("und")).tokens(text).stream().map(Token::stem).collect(Collectors.toSet());
    }

    private List<String> points(Article article, int atMost) {
        List<String> points = new ArrayList<>();
        for (KeyPoint point : condenser.condense(article, atMost).points()) points.add(point.text());
        assertFalse(points.size() > atMost);
        return points;
    }

    private static Article article(String language, String headline, String text) {
        Facts facts = new Facts(
                URI.create("https://northwind.example/ferry"),
                headline,
                Optional.empty(),
                Byline.NONE,
                Dateline.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
        Locale locale = Locale.of(language);
        List<Sentence> sentences = new Segmenter().segment(text, locale);
        return new Article("ferry", facts, locale, text, "", sentences, Instant.EPOCH, 1);
    }
}
