package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.wire.Readings.article;
import static standfirst.wire.Readings.headlines;
import static standfirst.wire.Readings.missed;
import static standfirst.wire.Readings.pages;
import static standfirst.wire.Readings.read;
import static standfirst.wire.Readings.rules;
import static standfirst.wire.Readings.wire;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.article.Arrival;
import standfirst.article.Headline;
import standfirst.article.Source;
import standfirst.article.Source.Health;
import standfirst.article.WhenRefused;

/// What becomes of an article that its feed announces and its publisher does not let us read.
class WhenRefusedTest {
    private static final String NOT_BOTS = "User-agent: *\nDisallow: /news/\n";
    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
        site.feed("/feed", """
                <rss><channel><title>The Morrow Courier</title><language>en</language>
                <item><title>Ferry to sail &amp; sail</title><link>/news/ferry?utm_source=feed</link>
                <pubDate>Tue, 24 Nov 2026 07:30:00 +0100</pubDate>
                <content:encoded><![CDATA[<p>The ferry to Morrow Island will sail twice a day.</p>]]></content:encoded></item>
                </channel></rss>""").page("/news/ferry?utm_source=feed", article("Ferry"));
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void articleThatRobotsTxtForbidsIsNamedByTheHeadlineOfItsFeedAndNeverAskedFor() {
        site.page("/robots.txt", NOT_BOTS);

        List<Arrival> arrivals = read(wire(), site.address("/feed"));

        Headline headline = headlines(arrivals).getFirst();
        assertEquals("Ferry to sail & sail", headline.text());
        assertEquals(site.address("/news/ferry"), headline.address().toString());
        assertEquals(Optional.of("The Morrow Courier"), headline.publisher());
        assertEquals(Optional.of(Locale.ENGLISH), headline.language());
        assertEquals(
                "2026-11-24T07:30:00+01:00", headline.published().orElseThrow().toString());
        assertEquals("robots.txt keeps programs out of /news/", headline.reason());
        assertEquals(1, arrivals.size());
        assertEquals(0, site.hits("/news/ferry?utm_source=feed"));
    }

    @ParameterizedTest
    @CsvSource({"X-Robots-Tag: noai", "tdm-reservation: 1", "Content-Signal: ai-input=no"})
    void articleThatOptsOutOfAiUseIsNamedByItsHeadline(String header) {
        answerWith(header);

        assertEquals(1, headlines(read(wire(), site.address("/feed"))).size());
    }

    @Test
    void publisherWhoRefusesSearchAsWellIsNotEvenNamed() {
        answerWith("Content-Signal: search=no, ai-input=no");

        List<Arrival> arrivals = read(wire(), site.address("/feed"));

        assertEquals(List.of(), headlines(arrivals));
        assertEquals(
                List.of("the publisher opts out of AI use (Content-Signal: search=no, ai-input=no)"), missed(arrivals));
    }

    @Test
    void optOutInTheHeadHoldsThoughTheNextAnswerIsThatNothingChanged() {
        site.on(
                "/news/ferry?utm_source=feed",
                (request, out) -> out.write(
                        request.headers().containsKey("If-None-Match")
                                ? LoopbackSite.answer("304 Not Modified", "", "")
                                : LoopbackSite.answer(
                                        "200 OK", "text/html", article("Ferry"), "ETag: \"1\"", "tdm-reservation: 1")));
        NewsWire wire = wire();

        assertEquals(1, headlines(read(wire, site.address("/feed"))).size());
        assertEquals(1, headlines(read(wire, site.address("/feed"))).size());
    }

    @Test
    void refusalOfSearchAloneIsNoRefusalOfSummaries() {
        answerWith("Content-Signal: search=no");

        assertEquals(1, pages(read(wire(), site.address("/feed"))).size());
    }

    @Test
    void newsroomThatSkipsIsToldTheReason() {
        site.page("/robots.txt", NOT_BOTS);

        List<Arrival> arrivals = read(wire(by(WhenRefused.SKIP)), site.address("/feed"));

        assertEquals(List.of("robots.txt keeps programs out of /news/"), missed(arrivals));
        assertEquals(1, arrivals.size());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidOfTheSourceGoesBeforeTheSettings(WhenRefused ofSource) {
        site.page("/robots.txt", NOT_BOTS);
        WhenRefused ofSettings = ofSource == WhenRefused.SKIP ? WhenRefused.HEADLINE : WhenRefused.SKIP;
        Kept sources = new Kept();
        sources.add(new Source(
                site.address("/feed"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ofSource),
                Readings.DAY.instant(),
                Health.UNTRIED));

        List<Arrival> arrivals = read(wire(by(ofSettings)).minding(sources), site.address("/feed"));

        assertEquals(ofSource == WhenRefused.SUMMARISE ? 1 : 0, pages(arrivals).size());
        assertEquals(
                ofSource == WhenRefused.HEADLINE ? 1 : 0, headlines(arrivals).size());
        assertEquals(ofSource == WhenRefused.SKIP ? 1 : 0, missed(arrivals).size());
    }

    @Test
    void licensedHostIsReadWhateverItsAnswersAndPagesSay() {
        String optedOut = article("Ferry").replace("<title>", "<meta name=\"robots\" content=\"noai\"><title>");
        site.on(
                "/news/ferry?utm_source=feed",
                (request, out) ->
                        out.write(LoopbackSite.answer("200 OK", "text/html", optedOut, "Content-Signal: ai-input=no")));
        FetchRules usual = rules(5, 1 << 20);
        FetchRules licensed =
                new FetchRules(usual.limits(), usual.manners(), usual.allowedHosts(), Set.of("127.0.0.1"));

        assertEquals(1, pages(read(wire(licensed), site.address("/feed"))).size());
    }

    @Test
    void pageThatNoFeedAnnouncesHasNoHeadlineAndIsSkipped() {
        site.page("/robots.txt", NOT_BOTS);

        assertEquals(
                List.of("robots.txt keeps programs out of /news/"), missed(read(wire(), site.address("/news/ferry"))));
    }

    @Test
    void textThatAFeedCarriesIsNotUsedWhenTheFeedItselfOptsOut() {
        String story = "The ferry to Morrow Island will sail twice a day from April. ".repeat(8);
        String feed = "<rss><channel><item><title>Ferry</title><link>/gone</link><content:encoded>" + story
                + "</content:encoded></item><item><title>Quay</title><link>/quay</link></item></channel></rss>";
        site.on(
                        "/closed",
                        (request, out) -> out.write(
                                LoopbackSite.answer("200 OK", "application/rss+xml", feed, "tdm-reservation: 1")))
                .page("/quay", article("Quay"));

        List<Arrival> arrivals = read(wire(), site.address("/closed"));

        assertEquals(List.of("answers 404: there is no such page, check the address"), missed(arrivals));
        assertTrue(pages(arrivals).getFirst().html().contains("Quay"));
        assertFalse(pages(arrivals).stream().anyMatch(page -> page.html().contains("twice a day from April. The")));
    }

    private void answerWith(String header) {
        site.on(
                "/news/ferry?utm_source=feed",
                (request, out) -> out.write(LoopbackSite.answer("200 OK", "text/html", article("Ferry"), header)));
    }

    private static FetchRules by(WhenRefused choice) {
        FetchRules usual = rules(5, 1 << 20);
        return new FetchRules(usual.limits(), usual.manners().when(choice), usual.allowedHosts(), Set.of());
    }
}
