package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.wire.Readings.article;
import static standfirst.wire.Readings.pages;
import static standfirst.wire.Readings.read;
import static standfirst.wire.Readings.reason;
import static standfirst.wire.Readings.rules;
import static standfirst.wire.Readings.wire;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a publisher forbids is not read.
class PermissionsTest {
    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/private/a, false",
        "/public, true",
        "/private/open, true",
        "/a.pdf, false",
        "/a.pdfx, true",
        "/x?print=1, false",
        "/, true"
    })
    void longestRuleDecides(String path, boolean allowed) {
        Robots robots = Robots.parse("""
                User-agent: *
                Disallow: /private
                Allow: /private/open
                Disallow: /*.pdf$
                Disallow: /*print=""", "standfirst");

        assertEquals(
                allowed, robots.refusal(URI.create("https://a.example" + path)).isEmpty());
    }

    @Test
    void groupThatNamesUsGoesBeforeTheOneForAll() {
        Robots robots = Robots.parse("""
                User-agent: *
                Disallow: /
                User-agent: OtherBot
                User-agent: Standfirst
                Crawl-delay: 2.5 # seconds
                Disallow:""", "standfirst");

        assertTrue(robots.refusal(URI.create("https://a.example/x")).isEmpty());
        assertEquals(Optional.of(Duration.ofMillis(2500)), robots.crawlDelay());
    }

    @Test
    void hostilePatternTakesNoTime() {
        Robots robots = Robots.parse("User-agent: *\nDisallow: " + "*a".repeat(2000) + "b", "standfirst");

        assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> robots.refusal(URI.create("https://a.example/" + "a".repeat(8000))));
    }

    @Test
    void pageThatRobotsTxtForbidsIsNeverAskedFor() {
        site.page("/private/a", article("Secret")).page("/robots.txt", "User-agent: *\nDisallow: /private\n");

        assertEquals("robots.txt keeps programs out of /private", reason(site.address("/private/a")));
        assertEquals(0, site.hits("/private/a"));
    }

    @Test
    void robotsTxtIsAskedForOnce() {
        site.page("/a", article("A")).page("/b", article("B"));

        assertEquals(
                2, pages(read(wire(), site.address("/a"), site.address("/b"))).size());
        assertEquals(1, site.hits("/robots.txt"));
    }

    @Test
    void troubleWithRobotsTxtIsNoLeave() {
        site.page("/a", article("A"));
        site.on("/robots.txt", (request, out) -> out.write(LoopbackSite.answer("500 Oops", "text/plain", "")));

        assertEquals(
                "its robots.txt cannot be had: answers 500: the site has trouble, try later",
                reason(site.address("/a")));
        assertEquals(0, site.hits("/a"));
    }

    @Test
    void feedIsReadThoughRobotsTxtKeepsSearchEnginesFromIt() {
        site.feed("/feed", "<rss><channel><item><link>/a</link></item></channel></rss>")
                .page("/a", article("A"))
                .page("/robots.txt", "User-agent: *\nDisallow: /feed\n");

        assertEquals(1, pages(read(wire(), site.address("/feed"))).size());
    }

    @Test
    void contentSignalThatRefusesAiInputIsObeyed() {
        site.page("/a", article("A"))
                .page("/robots.txt", "User-agent: *\nContent-Signal: search=yes, ai-train=no, ai-input=no\nAllow: /\n");

        assertEquals("the publisher opts out of AI use (Content-Signal: ai-input=no)", reason(site.address("/a")));
    }

    @Test
    void contentSignalAgainstTrainingAloneIsNoRefusal() {
        site.page("/a", article("A")).page("/robots.txt", "User-agent: *\nContent-Signal: ai-train=no, ai-input=yes\n");

        assertEquals(1, pages(read(wire(), site.address("/a"))).size());
    }

    @Test
    void tdmReservationOfTheSiteIsObeyedWhereItHolds() {
        site.page("/news/a", article("A")).page("/blog/a", article("B"));
        site.on(
                "/.well-known/tdmrep.json",
                (request, out) -> out.write(LoopbackSite.answer(
                        "200 OK", "application/json", "[{\"location\":\"/news/*\",\"tdm-reservation\":1}]")));

        assertEquals("the publisher reserves text and data mining (tdmrep.json)", reason(site.address("/news/a")));
        assertEquals(1, pages(read(wire(), site.address("/blog/a"))).size());
    }

    @ParameterizedTest
    @CsvSource({"robots, 'noai, noimageai'", "tdm-reservation, 1"})
    void optOutInThePageIsObeyed(String name, String content) {
        site.page(
                "/a",
                article("A").replace("<title>", "<meta name=\"" + name + "\" content=\"" + content + "\"><title>"));

        assertTrue(reason(site.address("/a")).startsWith("the publisher opts out of AI use"));
    }

    @ParameterizedTest
    @CsvSource({"X-Robots-Tag: noai", "tdm-reservation: 1", "'Content-Signal: ai-train=no, ai-input=no'"})
    void optOutInTheHeadOfTheAnswerIsObeyed(String header) {
        site.on("/a", (request, out) -> out.write(LoopbackSite.answer("200 OK", "text/html", article("A"), header)));

        assertTrue(reason(site.address("/a")).startsWith("the publisher opts out of AI use"));
    }

    @Test
    void optOutForAnotherProgramIsNotForUs() {
        site.on(
                "/a",
                (request, out) -> out.write(
                        LoopbackSite.answer("200 OK", "text/html", article("A"), "X-Robots-Tag: otherbot: noai")));

        assertEquals(1, pages(read(wire(), site.address("/a"))).size());
    }

    @Test
    void crawlDelayIsKeptBetweenTwoPages() {
        site.page("/robots.txt", "User-agent: *\nCrawl-delay: 0.4\n")
                .page("/a", article("A"))
                .page("/b", article("B"));
        long start = System.nanoTime();

        assertEquals(
                2, pages(read(wire(), site.address("/a"), site.address("/b"))).size());
        assertTrue(System.nanoTime() - start >= 800_000_000L, "two pages came faster than two pauses allow");
    }

    @Test
    void wordsAboutNoaiInTheTextAreNoOptOut() {
        assertFalse(OptOuts.inPage("<title>What noai means</title><p>tdm-reservation explained")
                .isPresent());
    }

    @Test
    void licensedHostIsReadWhateverItsRobotsTxtSays() {
        site.page("/a", article("A")).page("/robots.txt", "User-agent: *\nDisallow: /\n");
        FetchRules usual = rules(5, 1 << 20);
        FetchRules licensed =
                new FetchRules(usual.limits(), usual.manners(), usual.allowedHosts(), Set.of("127.0.0.1"));

        assertEquals(1, pages(read(wire(licensed), site.address("/a"))).size());
        assertEquals(0, site.hits("/robots.txt"));
    }
}
