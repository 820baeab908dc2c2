package standfirst.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.article.Article;
import standfirst.edition.Corrector;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.keypoint.Evidence;
import standfirst.language.Language;
import standfirst.newsletter.Newsletter;
import standfirst.translation.Translation;
import standfirst.web.Masthead;
import standfirst.web.Templates;

class NewsletterWriterTest {
    private static final Templates TEMPLATES = Templates.inJar();
    private static final Masthead ON_THE_WEB =
            new Masthead("Standfirst", Optional.of(URI.create("https://standfirst.example/today")), List.of());

    private static final int MANY = 150;
    private static final Newsletter CROWDED =
            new NewsletterWriter(TEMPLATES, ON_THE_WEB).write(Newsstand.crowded(MANY));

    private static Newsletter write(Edition edition) {
        return new NewsletterWriter(TEMPLATES, Masthead.PLAIN).write(edition);
    }

    private static Document html(Edition edition) {
        return Jsoup.parse(write(edition).html());
    }

    static Stream<Edition> everyEdition() {
        return Stream.of(Newsstand.asPublished(), Newsstand.german(), Newsstand.arabic());
    }

    static Stream<Translation> leads(Edition edition) {
        return edition.stories().map(story -> story.lead());
    }

    @ParameterizedTest
    @MethodSource("everyEdition")
    void everyPointAndItsSourceSentenceStandInBothParts(Edition edition) {
        Newsletter letter = write(edition);
        String html = Jsoup.parse(letter.html()).text();
        leads(edition).forEach(telling -> {
            telling.points().forEach(point -> assertTrue(html.contains(point.target()), point.target()));
            telling.points().forEach(point -> assertTrue(letter.text().contains(point.target()), point.target()));
            telling.summary().points().stream()
                    .flatMap(point -> point.evidence().stream())
                    .map(Evidence::text)
                    .forEach(quote ->
                            assertTrue(html.contains(quote) && letter.text().contains(quote), quote));
        });
    }

    @ParameterizedTest
    @MethodSource("everyEdition")
    void quoteLinksToTheVerySentenceInTheOriginal(Edition edition) {
        Document html = html(edition);
        leads(edition)
                .flatMap(telling -> telling.summary().points().stream())
                .flatMap(point -> point.evidence().stream())
                .forEach(quote -> {
                    Element link = html.selectFirst("a[href*=:~:text=]:containsOwn(" + quote.text() + ")");
                    assertTrue(link != null, quote.text());
                });
    }

    @Test
    void pointThatIsItsSourceSentenceIsNotSaidTwice() {
        String point = Newsstand.bakers().points().getFirst().point().text();
        String html = html(Newsstand.asPublished()).text();
        assertEquals(html.indexOf(point), html.lastIndexOf(point));
        assertTrue(html.contains(point + " Word for word in the article."));
    }

    @Test
    void arabicMailReadsFromTheRightAndItsEnglishQuotesFromTheLeft() {
        Document html = html(Newsstand.arabic());
        assertEquals("rtl", html.selectFirst("html").attr("dir"));
        assertEquals("rtl", html.selectFirst("body > div").attr("dir"));
        Element quote = html.selectFirst("div.quote:contains(PORT ELDRA)");
        assertEquals("ltr", quote.attr("dir"));
        assertEquals("en", quote.attr("lang"));
        assertFalse(quote.hasClass("right"));
    }

    @Test
    void withheldPointsAreToldAndNotShown() {
        Newsletter letter = write(Newsstand.asPublished());
        assertTrue(letter.text().contains("1 of 4 points withheld: a number not in the source"));
        assertTrue(letter.html().contains("1 of 4 points withheld: a number not in the source"));
        assertFalse((letter.text() + letter.html()).contains("48 crowns"));
    }

    @Test
    void whatWasSkippedIsTold() {
        Newsletter letter = write(Newsstand.german());
        assertTrue(letter.text().contains("https://closed.example/feed.xml: answered 404"));
        assertTrue(letter.html().contains("https://closed.example/feed.xml: answered 404"));
    }

    @Test
    void headlineLeadsToThePublisherWhileThePaperHasNoPage() {
        Document html = html(Newsstand.asPublished());
        assertEquals("https://gull.example/ferry", html.selectFirst("h3 a").attr("href"));
    }

    @Test
    void headlineLeadsToThePaperWhereItHasAPage() {
        Newsletter letter = new NewsletterWriter(TEMPLATES, ON_THE_WEB).write(Newsstand.german());
        String page = "https://standfirst.example/today/de/articles/"
                + Newsstand.ferry().article().id() + ".html";
        assertEquals(page, Jsoup.parse(letter.html()).selectFirst("h3 a").attr("href"));
        assertTrue(letter.text().contains(page));
    }

    @Test
    void articleThatIsNotOnTheWebHasNoLink() {
        Article article = Newsstand.article("file:///news/a.html", "en", "A", "The Gull", List.of("Rain fell."));
        Edition edition = Newsstand.edition(
                Locale.ENGLISH,
                Newsstand.section("world", Newsstand.story(Newsstand.published(Newsstand.summary(article, 0)))));
        assertEquals(0, html(edition).select("a").size());
    }

    @Test
    void mailOfManyStoriesStaysUnderTheSizeAtWhichGmailCutsIt() {
        int size = CROWDED.html().getBytes(UTF_8).length;
        assertTrue(size <= NewsletterWriter.MOST_BYTES, size + " bytes");
        assertTrue(size > NewsletterWriter.MOST_BYTES * 9 / 10, "only " + size + " bytes");
    }

    @Test
    void pointWithoutRoomForItsQuoteLeadsToItOnThePage() {
        Translation first = leads(Newsstand.crowded(MANY)).toList().getFirst();
        String point = first.summary().points().getFirst().id();
        assertEquals(
                1,
                Jsoup.parse(CROWDED.html())
                        .select("li > a[href$=#point-" + point + "]")
                        .size());
    }

    @Test
    void storiesThatDidNotFitAreCounted() {
        int shown = Jsoup.parse(CROWDED.html()).select("h3").size();
        assertTrue(CROWDED.text().contains((MANY - shown) + " more stories did not fit into this mail."));
    }

    @Test
    void subjectIsTheFirstHeadlineCutWhereAWordEnds() {
        assertEquals(
                "Night ferry to Skarrow returns in December",
                write(Newsstand.asPublished()).subject());
        Edition wordy = hostile("word ".repeat(40));
        assertEquals("word ".repeat(14) + "word…", write(wordy).subject());
    }

    @Test
    void controlsInAHeadlineNeverReachTheSubject() {
        String subject =
                write(hostile("Ferry\r\nBcc: all@example.org \u202Eback\u0000")).subject();
        assertEquals("Ferry Bcc: all@example.org back", subject);
    }

    @Test
    void hostileHeadlineIsTextInTheMail() {
        Document html = html(hostile("<script>alert(1)</script> ${7*7} [[${7*7}]]"));
        assertEquals(0, html.select("script").size());
        assertEquals(
                "<script>alert(1)</script> ${7*7} [[${7*7}]]",
                html.selectFirst("h3").text());
    }

    private static Edition hostile(String headline) {
        Article article =
                Newsstand.article("https://gull.example/x", "en", headline, "The Gull", List.of("Rain fell all day."));
        return Newsstand.edition(
                Locale.ENGLISH,
                Newsstand.section("world", Newsstand.story(Newsstand.published(Newsstand.summary(article, 0)))));
    }

    @Test
    void readersOfAWrongPointAreToldFirstInBothPartsAndThePointIsStruckOut() {
        Edition got = Newsstand.asPublished();
        String point = Newsstand.ferry().points().getFirst().point().text();
        Edition now = new Corrector(
                        (points, article) -> List.of(),
                        Deadlines.NONE,
                        InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z")))
                .withdraw(got, Newsstand.ferry().points().getFirst().id(), "We misread the board’s notice.");

        Newsletter letter = new NewsletterWriter(TEMPLATES, Masthead.PLAIN)
                .write(Newsstand.edition(Language.MULTIPLE), now.correctionsFor(got));

        assertEquals(now.corrections(), letter.corrections());
        Document html = Jsoup.parse(letter.html());
        assertEquals(point, html.selectFirst("[style*=line-through]").text());
        assertTrue(html.text().contains("Corrections to what we sent you Withdrawn, "), html.text());
        assertTrue(letter.text().contains("  [" + point + "]\n  We misread the board’s notice.\n"), letter.text());
    }

    @Test
    void editionWithoutStoriesIsAMailThatSaysSo() {
        Newsletter letter = write(Newsstand.edition(Language.MULTIPLE));
        assertEquals("Standfirst", letter.subject());
        assertTrue(letter.text().contains("No stories today."));
    }
}
