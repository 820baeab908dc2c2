package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.wire.Readings.article;
import static standfirst.wire.Readings.missed;
import static standfirst.wire.Readings.pages;
import static standfirst.wire.Readings.read;
import static standfirst.wire.Readings.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.article.Arrival;
import standfirst.article.Page;

/// Every kind of source, read from a real site or a real folder.
class NewsWireTest {
    @TempDir
    Path folder;

    private LoopbackSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LoopbackSite();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void articleAddressIsOnePage() {
        site.page("/ferry", article("Ferry to sail twice a day"));

        List<Page> pages = pages(read(wire(), site.address("/ferry")));

        assertEquals(1, pages.size());
        assertEquals(site.address("/ferry"), pages.getFirst().address().toString());
        assertTrue(pages.getFirst().html().contains("Morrow Island"));
    }

    @Test
    void feedEntryGivesItsPageSectionPublisherAndDate() {
        site.page("/ferry", article("Ferry to sail twice a day"));
        site.feed("/feed", """
                <rss version="2.0"><channel><title>The Morrow Courier</title>
                <item><title>Ferry</title><link>/ferry</link><category>Harbour</category>
                <pubDate>Tue, 24 Nov 2026 07:30:00 +0100</pubDate><description>Twice a day.</description></item>
                </channel></rss>""");

        Page page = pages(read(wire(), site.address("/feed"))).getFirst();
        assertEquals(Optional.empty(), page.section(), "nobody in the newsroom named one");

        assertEquals(Optional.of("Harbour"), page.feedSection());
        assertEquals(Optional.of("The Morrow Courier"), page.publisher());
        assertEquals("2026-11-24T07:30:00+01:00", page.feedDate().orElseThrow().toString());
        assertEquals(Optional.empty(), page.feedText(), "a teaser is not the article");
    }

    @Test
    void listOfFeedsGivesItsOwnNamesForPublisherAndSection() throws IOException {
        write("feeds.opml", """
                <opml version="2.0"><body><outline text="Coast"><outline text="Courier" xmlUrl="local.xml"/></outline></body></opml>""");
        write("local.xml", """
                <rss version="2.0"><channel><title>The Morrow Courier - latest</title>
                <item><title>Ferry</title><link>pages/ferry.html#photo</link></item></channel></rss>""");
        write("pages/ferry.html", article("Ferry to sail twice a day"));

        Page page = pages(read(wire(), folder.resolve("feeds.opml").toString())).getFirst();

        assertEquals(Optional.of("Coast"), page.section());
        assertEquals(Optional.of("Courier"), page.publisher());
        assertTrue(page.address().toString().endsWith("/pages/ferry.html"));
    }

    @Test
    void feedFromTheWebNeverReadsFilesOfOurs() throws IOException {
        Path secret = write("secret.html", article("Secret"));
        site.feed(
                "/feed",
                "<rss><channel><item><title>Look</title><link>" + secret.toUri() + "</link></item></channel></rss>");

        List<Arrival> arrivals = read(wire(), site.address("/feed"));

        assertEquals(List.of("has no link to a page on the web"), missed(arrivals));
        assertEquals(List.of(), pages(arrivals));
    }

    @Test
    void localFeedReadsNothingOutsideItsFolder() throws IOException {
        write("secret.html", article("Secret"));
        write(
                "feeds/local.xml",
                "<rss><channel><item><title>Look</title><link>../secret.html</link></item></channel></rss>");

        List<Arrival> arrivals = read(wire(), folder.resolve("feeds/local.xml").toString());

        assertEquals(List.of(), pages(arrivals));
        assertTrue(missed(arrivals).getFirst().startsWith("lies outside the folder of the list that names it"));
    }

    @Test
    void folderGivesEveryPageInItAlsoGzipped() throws IOException {
        write("a.html", article("First"));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(article("Second").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("b.html.gz"), packed.toByteArray());
        write("notes.txt", "not a page");

        List<Page> pages = pages(read(wire(), folder.toString()));

        assertEquals(
                List.of("a.html", "b.html.gz"),
                pages.stream().map(NewsWireTest::fileName).sorted().toList());
        assertTrue(pages.stream().anyMatch(page -> page.html().contains("<h1>Second</h1>")));
    }

    @Test
    void dashReadsTheListOnStandardInput() throws IOException {
        Path page = write("a.html", article("First"));

        List<Arrival> arrivals = read(Readings.wireWithInput("# today\n" + page + "\n\nnowhere.html\n"), "-");

        assertEquals(1, pages(arrivals).size());
        assertEquals(List.of("there is no such file, and addresses begin with https://"), missed(arrivals));
    }

    @Test
    void oneBrokenSourceCostsOnlyItself() {
        site.page("/ferry", article("Ferry"));

        List<Arrival> arrivals = read(wire(), site.address("/gone"), site.address("/ferry"), "http://");

        assertEquals(1, pages(arrivals).size());
        assertEquals(2, missed(arrivals).size());
    }

    @Test
    void expectedEndsAtTheNumberOfArrivals() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            site.page("/story/" + i, article("Story " + i));
            items.append("<item><link>/story/" + i + "</link></item><item><link>/story/" + i
                    + "?utm_source=x</link></item>");
        }
        site.feed("/feed", "<rss><channel>" + items + "</channel></rss>");
        List<Integer> known = new ArrayList<>();

        long arrived;
        try (Stream<Arrival> arrivals =
                wire().read(List.of(site.address("/feed"), site.address("/gone")), known::add)) {
            arrived = arrivals.count();
        }

        assertEquals(21, arrived);
        assertEquals(21, known.getLast());
    }

    @Test
    void closingTheStreamEarlyEndsTheReading() throws Exception {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 200; i++) items.append("<item><link>/story/" + i + "</link></item>");
        site.feed("/feed", "<rss><channel>" + items + "</channel></rss>");
        for (int i = 0; i < 200; i++) site.page("/story/" + i, article("Story " + i));

        try (Stream<Arrival> arrivals = wire().read(List.of(site.address("/feed")), known -> {})) {
            assertTrue(arrivals.iterator().hasNext());
        }

        int asked = site.requests.size();
        Thread.sleep(200);
        assertTrue(site.requests.size() <= asked + 1, "the site is still asked after the stream was closed");
        assertTrue(asked < 100, "read " + asked + " pages although nobody took them");
    }

    @Test
    void oneHostIsAskedOneAtATime() {
        AtomicInteger guests = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            byte[] story = LoopbackSite.answer("200 OK", "text/html", article("Story " + i));
            site.on("/story/" + i, (request, out) -> {
                most.accumulateAndGet(guests.incrementAndGet(), Math::max);
                Thread.sleep(20);
                guests.decrementAndGet();
                out.write(story);
            });
            items.append("<item><link>/story/" + i + "</link></item>");
        }
        site.feed("/feed", "<rss><channel>" + items + "</channel></rss>");

        assertEquals(10, pages(read(wire(), site.address("/feed"))).size());
        assertEquals(1, most.get());
    }

    private static String fileName(Page page) {
        return Path.of(page.address()).getFileName().toString();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
