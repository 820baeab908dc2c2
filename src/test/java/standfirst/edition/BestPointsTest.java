package standfirst.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standfirst.article.Article;
import standfirst.article.Byline;
import standfirst.article.Facts;
import standfirst.edition.Story.Said;
import standfirst.keypoint.Summary;
import standfirst.language.Language;
import standfirst.translation.Translation;

class BestPointsTest {
    private static final String SANK = "The storm sank 14 boats in the harbour of Port Ellery.";
    private static final String SANK_MORE = "The storm sank 19 boats in the harbour of Port Ellery.";
    private static final String REOPENS = "The harbour reopens to ferries on Thursday.";
    private static final String REOPENS_TOO = "On Thursday the harbour reopens to all ferries.";
    private static final String COST = "The city puts repairs of both piers at 3.2 million dollars.";
    private static final String SCHOOL = "Schools on the outer islands stay closed this week.";

    @Test
    void pointsOfAllArticlesAreShownOnceAndEachWithItsOwnSource() {
        Story story = story(told("gull", REOPENS, SANK), told("courier", REOPENS_TOO, COST), told("herald", SCHOOL));

        assertEquals(List.of(REOPENS, SCHOOL, SANK, COST), texts(story));
        for (Said said : story.said())
            assertTrue(
                    said.grounded()
                            .evidence()
                            .getFirst()
                            .text()
                            .equals(said.point().target()),
                    "its own sentence");
    }

    @Test
    void whatMoreSourcesSayStandsFirst() {
        Story story = story(told("gull", SCHOOL, COST), told("courier", SANK, COST), told("herald", COST));
        assertEquals(COST, texts(story).getFirst());
    }

    @Test
    void sourcesThatDisagreeOnANumberAreBothShownBesideEachOther() {
        Story story = story(told("gull", REOPENS, SANK), told("courier", SANK_MORE, REOPENS_TOO));

        assertEquals(List.of(REOPENS, SANK, SANK_MORE), texts(story));
        assertEquals(
                List.of(false, true, true),
                story.said().stream().map(Said::disputed).toList());
        assertEquals(
                List.of(false, true, false),
                story.said().stream().map(Said::first).toList());
        assertFalse(story.said().get(1).telling() == story.said().get(2).telling());
    }

    @Test
    void pointThatSaysMoreWithTheSameNumberIsNoDisagreement() {
        String more = "The storm sank 14 boats and 3 barges in the harbour of Port Ellery.";
        Story story = story(told("gull", SANK), told("courier", more));

        assertEquals(List.of(more), texts(story));
        assertFalse(story.said().getFirst().disputed());
    }

    @Test
    void oneSourceDoesNotDisagreeWithItself() {
        Story story = story(told("gull", SANK, SANK_MORE));
        assertEquals(List.of(SANK, SANK_MORE), texts(story));
        assertFalse(story.said().getFirst().disputed());
    }

    @Test
    void numbersWrittenInAnotherWayAgree() {
        Story story = story(
                told("gull", "The storm sank fourteen boats in the harbour of Port Ellery."), told("courier", SANK));
        assertEquals(1, story.said().size());
    }

    @Test
    void pointBesideAWithdrawnOneIsDisputedNoMore() {
        Story story = story(told("gull", SANK), told("courier", SANK_MORE));
        Story left = story.telling(story.tellings().stream()
                .map(telling -> telling.keeping(point -> !point.point().text().equals(SANK)))
                .toList());
        assertEquals(List.of(SANK_MORE), texts(left));
        assertFalse(left.said().getFirst().disputed());
    }

    @Test
    void pointsInAnotherLanguageStayWithTheirArticle() {
        Translation german = Translation.asPublished(
                summary("bote", "de", "Der Sturm hat im Hafen von Port Ellery 19 Boote versenkt."), Language.MULTIPLE);
        Story story = story(told("gull", SANK), german);
        assertEquals(List.of(SANK), texts(story));
    }

    @Test
    void anotherCountOfTheHurtIsSetBesideItInItsOwnLanguage() {
        String seventeen = "The storm hurt 17 people in Port Ellery.";
        String nineteen = "La tormenta dejó 19 heridos en Port Ellery.";
        Story story = story(
                told("gull", REOPENS, seventeen),
                toldIn("es", "faro", "El puerto reabre el jueves.", nineteen),
                toldIn("fr", "phare", "La tempête a fait dix-neuf blessés à Port Ellery."));

        assertEquals(List.of(seventeen, nineteen, REOPENS), texts(story));
        assertEquals(
                List.of(true, true, false),
                story.said().stream().map(Said::disputed).toList());
    }

    @Test
    void articleThatHasTheOtherCountTooDisputesNothing() {
        String later = "De los 19 heridos, 17 seguían en el hospital.";
        Story story = story(
                told("gull", "The storm hurt 17 people in Port Ellery."),
                toldIn("es", "faro", "La tormenta dejó 19 heridos en Port Ellery.", later));

        assertFalse(story.said().getFirst().disputed());
    }

    @Test
    void readersOfOneLanguageSeeWhatIsTranslatedBesideWhatIsTheirOwn() {
        Story story = Newsstand.german().stories().findFirst().orElseThrow();
        assertEquals(story.lead().points().stream().map(point -> point.target()).toList(), texts(story));
    }

    private static Story story(Translation... tellings) {
        return new Story("s", "world", List.of(tellings));
    }

    private static Translation told(String host, String... sentences) {
        return Translation.asPublished(summary(host, "en", sentences), Language.MULTIPLE);
    }

    private static Translation toldIn(String language, String host, String... sentences) {
        return Translation.asPublished(summary(host, language, sentences), Language.MULTIPLE);
    }

    private static Summary summary(String host, String language, String... sentences) {
        Article article = Newsstand.article(
                "https://" + host + ".example/storm", language, "Storm over Port Ellery", host, List.of(sentences));
        return Newsstand.summary(
                written(article, host), IntStream.range(0, sentences.length).toArray());
    }

    /// By a newsroom of its own, and not from an agency's wire.
    private static Article written(Article article, String publisher) {
        Facts facts = article.facts();
        return new Article(
                article.id(),
                new Facts(
                        facts.canonical(),
                        facts.headline(),
                        facts.standfirst(),
                        new Byline(List.of(), Optional.empty(), Optional.of(publisher), Optional.empty()),
                        facts.dateline(),
                        facts.section(),
                        facts.declaredLanguage(),
                        facts.photo(),
                        facts.keyPoints(),
                        facts.preview()),
                article.language(),
                article.text(),
                article.textHash(),
                article.sentences(),
                article.fetched(),
                article.readingMinutes());
    }

    private static List<String> texts(Story story) {
        return story.said().stream().map(said -> said.point().target()).toList();
    }

    @Test
    void languagesWithoutSpacesAreComparedToo() {
        Story story = story(
                Translation.asPublished(summary("jianghe", "zh", "暴风雨在江河港击沉了14艘渔船。"), Locale.CHINESE),
                Translation.asPublished(summary("dongfang", "zh", "暴风雨在江河港击沉了19艘渔船。"), Locale.CHINESE));
        assertEquals(2, story.said().size());
        assertTrue(story.said().getFirst().disputed());
    }
}
