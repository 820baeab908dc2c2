package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import standfirst.article.Source;
import standfirst.edition.Deadline;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.Report;
import standfirst.edition.Section;
import standfirst.edition.Story;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.store.Database;
import standfirst.web.Masthead;
import standfirst.web.SampleDay;

/// A paper of two days and three languages as its readers find it on the web.
class SiteTest {
    private static final String HOME = "https://news.example/";
    private static final LocalDate TUESDAY = SampleDay.DAY.minusDays(1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static Database database;
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void open() {
        database = Database.inFolder(folder);
        publish(on(TUESDAY, SampleDay.asPublished(), Optional.empty()));
        publish(on(TUESDAY, SampleDay.german(), Optional.empty()));
        publish(on(SampleDay.DAY, SampleDay.asPublished(), Optional.of(TUESDAY)));
        publish(on(SampleDay.DAY, SampleDay.german(), Optional.of(TUESDAY)));
        publish(on(SampleDay.DAY, SampleDay.arabic(), Optional.empty()));
        String secret = "https://rood.example/feed?key=geheim";
        database.sources().add(Source.of(secret, Optional.of("Rood"), Optional.of("culture"), Instant.EPOCH));
        database.sources().failed(secret, Instant.now(), "connect to 10.0.0.7 refused", Optional.empty());
        server = Server.start(
                House.over(database, InstantSource.system())
                        .with(
                                Deadlines.class,
                                new Deadlines(Map.of(
                                        Locale.of("ar"),
                                        new Deadline(Optional.of(LocalTime.of(6, 30)), Deadline.Unreviewed.WAIT))))
                        .with(Masthead.class, new Masthead("Standfirst", Optional.of(URI.create(HOME)), List.of())),
                0);
    }

    private static void publish(Edition edition) {
        database.editions().publish(database.editions().save(edition), edition.made());
    }

    private static Edition on(LocalDate day, Edition edition, Optional<LocalDate> since) {
        return new Edition(
                Edition.id(day, edition.language()),
                day,
                edition.language(),
                1,
                edition.made(),
                edition.sections().stream()
                        .map(section -> new Section(
                                section.name(),
                                section.stories().stream()
                                        .map(story -> new Story(
                                                story.id(), story.section(), story.tellings(), since, story.picks()))
                                        .toList()))
                        .toList(),
                edition.headlines(),
                edition.skipped(),
                edition.corrections(),
                edition.notices(),
                edition.figures());
    }

    @AfterAll
    static void close() {
        server.close();
        database.close();
    }

    @Test
    void everyLinkOfEveryKindOfPageLeadsSomewhere() throws Exception {
        for (String path : List.of(
                "/",
                "/de/",
                "/2026-11-24/de/",
                "/how.html",
                "/de/archive/",
                "/archive/2026-11/",
                "/ar/sections/world/",
                "/sections/vida-local/",
                "/de/sources.html",
                "/corrections.html",
                "/de/about.html",
                "/search?q=Falken")) {
            Document page = page(path);
            for (String link : page.select("a[href], link[href]").eachAttr("abs:href"))
                if (link.startsWith(address("/").toString()))
                    assertEquals(
                            200,
                            get(link.substring(address("/").toString().length() - 1))
                                    .statusCode(),
                            path + " → " + link);
            assertTrue(
                    page.select("script:not([type=application/ld+json]), img, iframe")
                            .isEmpty(),
                    path);
        }
    }

    @Test
    void aDayLeadsToTheDaysBesideIt() throws Exception {
        assertEquals("/2026-11-24/de/", page("/de/").select("[rel=prev]").attr("href"));
        assertTrue(page("/de/").select("[rel=next]").isEmpty());
        assertEquals(
                "/2026-11-25/de/", page("/2026-11-24/de/").select("[rel=next]").attr("href"));
    }

    @Test
    void theCalendarLinksTheDaysThatHaveAnEditionAndWeeksBeginAsReadersExpect() throws Exception {
        Document german = page("/de/archive/2026-11/");
        assertEquals(
                List.of("/2026-11-24/de/", "/2026-11-25/de/"),
                german.select("td a").eachAttr("href"));
        assertEquals("Montag", german.select("th abbr").first().attr("title"));
        assertEquals("Sunday", page("/archive/").select("th abbr").first().attr("title"));
        assertEquals(1, page("/ar/archive/").select("td a").size());
        assertEquals(404, get("/archive/2020-01/").statusCode());
        assertEquals(404, get("/fr/archive/").statusCode());
    }

    @Test
    void anArticleLeadsToItselfInTheOtherLanguagesAndNamesItsLastingAddress() throws Exception {
        String file = "articles/" + article(SampleDay.german()) + ".html";
        Document page = page("/de/" + file);
        assertEquals(
                HOME + "2026-11-25/de/" + file,
                page.select("link[rel=canonical]").attr("href"));
        assertEquals(
                HOME + "2026-11-25/ar/" + file, page.select("link[hreflang=ar]").attr("href"));
        assertEquals(
                HOME + "2026-11-25/" + file,
                page.select("link[hreflang=x-default]").attr("href"));
        assertEquals("../../ar/" + file, page.select(".editions a[hreflang=ar]").attr("href"));
    }

    @Test
    void whatGoesOnLeadsToWhereItWasToldAndFromThereOn() throws Exception {
        String link = page("/de/").select(".update a").attr("href");
        assertEquals("/2026-11-24/de/articles/" + article(SampleDay.german()) + ".html", link);
        assertEquals(200, get(link).statusCode());
        String next = page(link).select(".update a").attr("href");
        assertEquals("/2026-11-25/de/articles/" + article(SampleDay.german()) + ".html", next);
        assertEquals(
                "So ging es weiter: Mittwoch, 25. November 2026",
                page("/2026-11-24/de/").select(".update").first().text());
    }

    @Test
    void aSectionHasItsPageAndItsFeeds() throws Exception {
        Document page = page("/de/sections/business/");
        assertEquals("Wirtschaft", page.select("h1").text());
        assertEquals(2, page.select(".story").size());
        assertEquals(2, page.select("#before ~ .elsewhere li").size(), "the day before");
        for (String feed : List.of("feed.xml", "rss.xml", "feed.json"))
            assertTrue(text("/de/sections/business/" + feed).contains("2026-11-25/de/articles/"), feed);
        assertEquals(200, get("/sections/vida-local/").statusCode());
        assertEquals(308, get("/de/sections/business").statusCode());
        assertEquals(404, get("/de/sections/nothing/").statusCode());
    }

    @Test
    void rssSaysWhatAtomSays() throws Exception {
        Document rss = Jsoup.parse(text("/de/rss.xml"), org.jsoup.parser.Parser.xmlParser());
        Document atom = Jsoup.parse(text("/de/feed.xml"), org.jsoup.parser.Parser.xmlParser());
        assertEquals(
                atom.select("entry > title").eachText(),
                rss.select("item > title").eachText());
        assertEquals(
                atom.select("entry > id").eachText(), rss.select("item > guid").eachText());
        assertTrue(rss.select("item > link").eachText().stream()
                .allMatch(link -> link.startsWith(HOME + "2026-11-25/de/")));
        assertEquals(HOME + "de/rss.xml", rss.select("channel > atom|link").attr("href"));
        assertEquals(
                "application/rss+xml;charset=UTF-8",
                get("/de/rss.xml").headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void theDaysFiguresArePictures() throws Exception {
        Document how = page("/2026-11-25/how.html");
        assertEquals(308, get("/2026-11-25/how").statusCode());
        assertTrue(
                how.select("caption:contains(Why points were withheld) ~ tbody tr")
                        .text()
                        .startsWith("no source sentence 3"),
                how.text());
        assertEquals(
                "100.0",
                how.select("caption:contains(Why points) ~ tbody rect.rest")
                        .first()
                        .attr("width"));
        assertTrue(how.select("main").text().contains("العربية"));
    }

    @Test
    void sourcesTellHowTheyFareAndNotWhatIsInside() throws Exception {
        Document page = page("/sources.html");
        assertTrue(page.text().contains("Rood"), page.text());
        assertTrue(page.text().contains("Could not be read the last time"), page.text());
        assertFalse(page.html().contains("geheim") || page.html().contains("10.0.0.7"), page.html());
    }

    @Test
    void mapsNameEveryLastingPage() throws Exception {
        assertTrue(text("/robots.txt").contains("Sitemap: " + HOME + "sitemap.xml"));
        assertTrue(text("/sitemap.xml").contains("<loc>" + HOME + "sitemap-2026-11.xml</loc>"));
        String map = text("/sitemap-2026-11.xml");
        assertTrue(map.contains("<loc>" + HOME + "2026-11-24/de/</loc>"));
        assertTrue(
                map.contains("<loc>" + HOME + "2026-11-24/de/articles/" + article(SampleDay.german()) + ".html</loc>"));
        assertEquals(404, get("/sitemap-2026-13.xml").statusCode());
        assertTrue(
                text("/de/opensearch.xml").contains("template=\"" + HOME + "search?language=de&amp;q={searchTerms}\""));
        assertEquals(
                "image/svg+xml",
                get("/favicon.svg").headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void searchNeitherShowsWhatWaitsForItsTranslatorNorFindsAStoryByIt() throws Exception {
        String hidden = "ليندهافن";
        assertEquals(0, found(hidden).size());
        Elements original = found("Falken");
        assertEquals(1, original.size());
        assertFalse(original.text().contains(hidden), original.text());
    }

    private static Elements found(String words) throws Exception {
        return page("/search?language=ar&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .select(".found li");
    }

    @Test
    void aReaderReportsAPointAndTheNewsroomHearsOfIt() throws Exception {
        Grounded point = SampleDay.german()
                .tellings()
                .findFirst()
                .orElseThrow()
                .summary()
                .points()
                .getFirst();
        String path = "/de/report/" + point.id();
        Document form = page(path);
        assertEquals(
                point.evidence().getFirst().text(), form.select("blockquote").text());
        assertEquals(5, form.select("[type=radio]").size(), "a translation can be wrong too");

        assertEquals(422, post(path, "note=Hallo").statusCode());
        HttpResponse<String> answer = post(path, "kind=TRANSLATION&note=Am+Freitag%2C+nicht+%3Cb%3E+am+Donnerstag.");
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(page(answer.headers().firstValue("Location").orElseThrow())
                .text()
                .contains("Danke."));
        post(path, "kind=OTHER&website=spam.example");

        List<Report> open = database.reports().open(10);
        assertEquals(1, open.size());
        assertEquals(
                Optional.of("Am Freitag, nicht <b> am Donnerstag."),
                open.getFirst().note());
        assertEquals(
                "Der Hafen öffnet am Donnerstag um 6 Uhr wieder für Fähren.",
                open.getFirst().said());
        assertEquals(404, get("/de/report/0123456789abcdef").statusCode());

        for (int i = 0; i < 10; i++) answer = post(path, "kind=OTHER&note=" + i);
        assertEquals(429, answer.statusCode());
    }

    private static String article(Edition edition) {
        return edition.tellings().findFirst().orElseThrow().summary().article().id();
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String text(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private static Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(text(path), address(path).toString());
    }
}
