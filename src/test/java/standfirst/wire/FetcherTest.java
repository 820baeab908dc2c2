package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.wire.LoopbackSite.answer;
import static standfirst.wire.Readings.article;
import static standfirst.wire.Readings.missed;
import static standfirst.wire.Readings.pages;
import static standfirst.wire.Readings.read;
import static standfirst.wire.Readings.reason;
import static standfirst.wire.Readings.rules;
import static standfirst.wire.Readings.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.article.Arrival;
import standfirst.article.Page;

/// A site that behaves badly costs one line, a bounded time and bounded memory.
class FetcherTest {
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
    void clientLooksNamesUpUnderGuard() throws Exception {
        site.page("/a", article("A"));
        String name = "client" + GuardedNames.PROBE;
        Exchange exchange = new Exchange(rules(5, 1000).limits(), new AddressGuard(Set.of(name)));
        URI address = URI.create(site.address("/a").replace("127.0.0.1", name));

        assertEquals(200, exchange.send(HttpRequest.newBuilder(address).build()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:9/x",
                "http://localhost:9/x",
                "http://[::1]:9/x",
                "//127.0.0.2:9/x",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "http://someone@127.0.0.1:9/x",
                "http://127.0.0.1:25/",
                "http://2130706433:9/",
            })
    void redirectToWhereWeMustNotGoIsRefused(String target) {
        site.redirect("/a", target);

        assertEquals(List.of(), pages(read(wire(), site.address("/a"))));
        assertEquals(1, missed(read(wire(), site.address("/a"))).size());
    }

    @Test
    void redirectsAreFollowedToThePageAndItsAddressIsKept() {
        site.redirect("/a", "/b").redirect("/b", site.address("/c")).page("/c", article("C"));

        assertEquals(site.address("/c"), onlyPage("/a").address().toString());
    }

    @Test
    void failureBehindARedirectNamesWhereItLed() {
        site.redirect("/a", "/gone").redirect("/b", "file:///etc/passwd");

        assertEquals(
                "leads on to " + site.address("/gone") + ": answers 404: there is no such page, check the address",
                reason(site.address("/a")));
        assertEquals(
                "leads on to file:///etc/passwd: is no http or https address with a valid host name",
                reason(site.address("/b")));
    }

    @Test
    void redirectsInACircleEnd() {
        site.redirect("/a", "/b").redirect("/b", "/a");

        assertEquals("redirected more than 5 times", reason(site.address("/a")));
    }

    @ParameterizedTest
    @CsvSource({
        "401 No, answers 401: it wants a sign-in",
        "403 No, answers 403: it does not let us in",
        "404 Gone, 'answers 404: there is no such page, check the address'",
        "451 No, answers 451: withheld for legal reasons",
        "204 Nothing, is empty",
        "304 Unchanged, answers 304 Not Modified to a first request",
    })
    void statusIsTheReasonAndIsNotAskedTwice(String status, String reason) {
        site.on("/a", (request, out) -> out.write(answer(status, "text/html", "")));

        assertEquals(reason, reason(site.address("/a")));
        assertEquals(1, site.hits("/a"));
    }

    @Test
    void troubleThatPassesIsWaitedFor() {
        AtomicInteger asked = new AtomicInteger();
        site.on(
                "/a",
                (request, out) -> out.write(
                        asked.incrementAndGet() < 3
                                ? answer("500 Oops", "text/html", "")
                                : answer("200 OK", "text/html", article("A"))));

        assertTrue(onlyPage("/a").html().contains("<h1>A</h1>"));
    }

    @Test
    void retryAfterIsWaitedForWhenItIsShort() {
        AtomicInteger asked = new AtomicInteger();
        site.on(
                "/a",
                (request, out) -> out.write(
                        asked.incrementAndGet() < 2
                                ? answer("429 Slow down", "text/html", "", "Retry-After: 1")
                                : answer("200 OK", "text/html", article("A"))));
        long start = System.nanoTime();

        assertEquals("A", org.jsoup.Jsoup.parse(onlyPage("/a").html()).title());
        assertTrue(System.nanoTime() - start >= 1_000_000_000L);
    }

    @Test
    void retryAfterADayIsNotWaitedFor() {
        site.on("/a", (request, out) -> out.write(answer("429 Slow down", "text/html", "", "Retry-After: 86400")));

        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertEquals(
                        "answers 429: too many requests, asks to come back after 86400 s", reason(site.address("/a"))));
        assertEquals(1, site.hits("/a"));
    }

    @Test
    void slowDripEndsWithTheTimeForTheWhole() {
        site.on("/a", (request, out) -> {
            out.write(answer("200 OK", "text/html", "x".repeat(1000)), 0, 80);
            for (int i = 0; i < 100; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        });

        assertTimeout(
                Duration.ofSeconds(4),
                () -> assertEquals(
                        List.of("no complete answer within 1 s"),
                        missed(read(wire(rules(1, 1 << 20)), site.address("/a")))));
    }

    @Test
    void silenceEndsWithTheTimeForTheWhole() {
        site.on("/a", (request, out) -> Thread.sleep(3000));

        assertEquals(
                List.of("no complete answer within 1 s"), missed(read(wire(rules(1, 1 << 20)), site.address("/a"))));
    }

    @Test
    void endlessBodyStopsAtTheLimit() {
        AtomicInteger sent = new AtomicInteger();
        site.on("/a", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(new byte[64 << 10]);
                sent.addAndGet(64 << 10);
            }
        });

        assertEquals("longer than the limit of 1 MB", reason(site.address("/a")));
        assertTrue(sent.get() < 32 << 20, sent + " bytes were taken");
    }

    @Test
    void gzipBombStopsAtTheLimit() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        site.on("/a", (request, out) -> out.write(answer("200 OK", "text/html", bomb, "Content-Encoding: gzip")));
        byte[] twice = gzip(bomb);
        site.on(
                "/b",
                (request, out) -> out.write(answer("200 OK", "text/html", twice, "Content-Encoding: gzip, gzip")));

        assertEquals("longer than the limit of 1 MB", reason(site.address("/a")));
        assertEquals("longer than the limit of 1 MB", reason(site.address("/b")));
    }

    @Test
    void brotliBombStopsAtTheLimit() {
        byte[] bomb = Base64.getDecoder()
                .decode(
                        "y///P/gnAOKxQCD3/o///3/wTwDEYRGA7v0f////4J8AiMMCAN37P/7//8E/ARCHBQC693/8//+DfwIgDgsAdO//+P//B/8EQBwWA"
                                + "Oje//H//w/+CYA4LADQvf/L//8//BMAcVgAoHv/Bw==");
        site.on("/a", (request, out) -> out.write(answer("200 OK", "text/html", bomb, "Content-Encoding: br")));

        assertEquals("longer than the limit of 1 MB", reason(site.address("/a")), "106 bytes hold 64 MB");
    }

    @Test
    void brotliIsUnpackedAndSaidToBeBrokenWhereItIs() {
        byte[] page = Base64.getDecoder()
                .decode(
                        "G8UAAIyTXPnqlm4uVTEUeSgL7SUIF56u7Idj8QQ9vQAD1Apb0pa0ND34f/kOdvTrDo8nPZGNTNITrYIJrOMoBLPlNEBVZifuAFLwPdLIX4"
                                + "UbvJ8gW17KTDL/2oYbH15Xud2Yy3uYka/0DVYglwvKCQ==");
        site.on("/a", (request, out) -> out.write(answer("200 OK", "text/html", page, "Content-Encoding: br")));
        site.on("/b", (request, out) -> out.write(answer("200 OK", "text/html", "no br", "Content-Encoding: br")));

        assertEquals(article("A"), onlyPage("/a").html());
        assertTrue(reason(site.address("/b")).startsWith("its br packing is broken"));
    }

    @Test
    void packedPagesAreUnpacked() throws IOException {
        byte[] page = article("A").getBytes(StandardCharsets.UTF_8);
        byte[] gzip = gzip(page);
        byte[] zlib = deflate(page, false);
        byte[] bare = deflate(page, true);
        site.on("/gzip", (request, out) -> out.write(answer("200 OK", "text/html", gzip, "Content-Encoding: gzip")));
        site.on("/zlib", (request, out) -> out.write(answer("200 OK", "text/html", zlib, "Content-Encoding: deflate")));
        site.on("/bare", (request, out) -> out.write(answer("200 OK", "text/html", bare, "Content-Encoding: Deflate")));

        for (String path : List.of("/gzip", "/zlib", "/bare"))
            assertEquals(article("A"), onlyPage(path).html());
    }

    @Test
    void packedFileIsUnpackedWithinTheLimit() throws IOException {
        byte[] sitemap = gzip("<urlset><url><loc>/a</loc></url></urlset>".getBytes(StandardCharsets.UTF_8));
        byte[] bomb = gzip(new byte[64 << 20]);
        site.on("/news.xml.gz", (request, out) -> out.write(answer("200 OK", "application/x-gzip", sitemap)))
                .on("/bomb.xml.gz", (request, out) -> out.write(answer("200 OK", "application/x-gzip", bomb)))
                .page("/a", article("A"));

        assertEquals(article("A"), onlyPage("/news.xml.gz").html());
        assertEquals("longer than the limit of 1 MB", reason(site.address("/bomb.xml.gz")));
    }

    @Test
    void brokenOrUnknownPackingIsSaidSo() {
        site.on("/a", (request, out) -> out.write(answer("200 OK", "text/html", "not gzip", "Content-Encoding: gzip")));
        site.on("/b", (request, out) -> out.write(answer("200 OK", "text/html", "x", "Content-Encoding: zstd")));

        assertTrue(reason(site.address("/a")).startsWith("its gzip packing is broken"));
        assertEquals("packed as zstd, which we did not offer to unpack", reason(site.address("/b")));
    }

    @Test
    void answerThatIsCutOffOrNoHttpIsSaidSo() {
        site.on(
                "/cut",
                (request, out) -> out.write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<p>cut".getBytes(StandardCharsets.US_ASCII)));
        site.on("/garbage", (request, out) -> out.write(new byte[] {0, 1, 'x', '\r', '\n', '\r', '\n'}));
        site.on(
                "/heads",
                (request, out) -> out.write(("HTTP/1.1 200 OK\r\nX-Big: " + "a".repeat(1 << 20) + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII)));

        for (String path : List.of("/cut", "/garbage", "/heads"))
            assertTrue(reason(site.address(path)).startsWith("the answer is broken or cut off"), path);
    }

    @ParameterizedTest
    @CsvSource({"application/pdf, %PDF-1.4", "image/png, xPNG", "text/plain, <p>text</p>", "application/json, {}"})
    void whatIsNoPageIsRefused(String type, String body) {
        site.on("/a", (request, out) -> out.write(answer("200 OK", type, body)));

        assertEquals("is " + type + ", neither a page nor a feed", reason(site.address("/a")));
    }

    @Test
    void pageWithoutDeclaredTypeIsKnownByItsFirstLetters() {
        site.on("/a", (request, out) -> out.write(answer("200 OK", "", article("A"))));

        assertEquals(article("A"), onlyPage("/a").html());
    }

    @Test
    void unchangedPageIsNotSentTwice() {
        site.on(
                "/a",
                (request, out) -> out.write(
                        "\"v1\"".equals(request.headers().get("If-None-Match"))
                                ? answer("304 Not Modified", "", "")
                                : answer("200 OK", "text/html", article("A"), "ETag: \"v1\"")));
        NewsWire wire = wire();

        assertEquals(
                article("A"), pages(read(wire, site.address("/a"))).getFirst().html());
        assertEquals(
                article("A"), pages(read(wire, site.address("/a"))).getFirst().html());
        assertEquals(2, site.hits("/a"));
    }

    @Test
    void pageThatCannotBeHadIsReadFromItsFeed() {
        String story = "<p>" + "The ferry to Morrow Island will sail twice a day from April. ".repeat(8) + "</p>";
        site.feed(
                "/feed",
                "<rss><channel><language>en</language><item><title>Ferry &amp; quay</title><link>/gone</link>"
                        + "<content:encoded><![CDATA[" + story + "]]></content:encoded></item>"
                        + "<item><title>Teaser</title><link>/gone-too</link><description>" + story.replace("<", "&lt;")
                        + "</description></item></channel></rss>");

        List<Arrival> arrivals = read(wire(), site.address("/feed"));

        assertEquals(List.of("answers 404: there is no such page, check the address"), missed(arrivals));
        Page page = pages(arrivals).getFirst();
        assertTrue(page.html().contains("<h1>Ferry &amp; quay</h1>"));
        assertTrue(page.html().contains("lang=\"en\""));
        assertTrue(page.html().contains("twice a day"));
    }

    @Test
    void twoAddressesThatLeadToOnePageAreOneArticle() {
        site.feed("/feed", "<rss><channel><item><link>/a</link></item><item><link>/b</link></item></channel></rss>")
                .redirect("/a", "/story?utm_source=a")
                .redirect("/b", "/story")
                .page("/story", article("A"))
                .page("/story?utm_source=a", article("A"));

        assertEquals(1, read(wire(), site.address("/feed")).size());
    }

    @Test
    void hostThatKeepsUsWaitingIsLeftAlone() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            site.on("/slow/" + i, (request, out) -> Thread.sleep(1000));
            items.append("<item><link>/slow/" + i + "</link></item>");
        }
        site.feed("/feed", "<rss><channel>" + items + "</channel></rss>");
        FetchRules usual = rules(1, 1 << 20);
        FetchRules impatient = new FetchRules(
                new FetchRules.Limits(Duration.ofMillis(300), 1 << 20, 5, 50, 16),
                usual.manners(),
                usual.allowedHosts(),
                Set.of());

        List<String> reasons = missed(read(wire(impatient), site.address("/feed")));

        assertEquals(
                5,
                reasons.stream()
                        .filter("no complete answer within 300 ms"::equals)
                        .count());
        assertEquals(
                3,
                reasons.stream()
                        .filter("its host kept us waiting 5 times in a row: left alone"::equals)
                        .count());
    }

    @Test
    void siteWithoutEncryptionAtASecureAddressIsSaidSo() {
        assertTrue(reason(site.address("/a").replace("http:", "https:")).contains("no secure connection"));
    }

    @Test
    void unknownHostAndClosedPortAreSaidSo() throws IOException {
        String closed = site.address("/a");
        site.close();

        assertEquals("the host nobody.invalid is not known: check the address", reason("http://nobody.invalid/"));
        assertTrue(reason(closed).contains("no connection: the host does not answer"));
    }

    private Page onlyPage(String path) {
        List<Arrival> arrivals = read(wire(), site.address(path));
        assertEquals(List.of(), missed(arrivals));
        return pages(arrivals).getFirst();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9, bare))) {
            deflate.write(plain);
        }
        return out.toByteArray();
    }
}
