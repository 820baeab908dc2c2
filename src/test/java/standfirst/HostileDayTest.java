package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.command.CommandLineFace;
import tools.jackson.databind.json.JsonMapper;

/// A day of pages that mean harm, by the real command from the files to what readers get: page, mail, feeds, JSON and
/// drafts. Each page tells a story of its own beside its trick; the story comes through, the trick does not.
class HostileDayTest {
    /// Whoever knocks here was sent by a page: nothing of it may be loaded.
    private static ServerSocket trap;

    @TempDir
    static Path folder;

    private static Path out;
    private static final Map<String, String> STORIES = new LinkedHashMap<>();

    /// `TRAP` is the trap's address; a trick that changes the headline stands in the first table, others in the second.
    private static final Map<String, String> HEADLINES = Map.of(
            "tram", "Tram &lt;img src=x onerror=alert(1)&gt; depot moves",
            "mill", "Mill \u202Eesir secirp\u202C reopens",
            "school", "School opens&#13;&#10;Bcc: all@reader.example&#13;&#10;X-Trick: 1",
            "dam", "Dam costs ${7*7} [[${7*7}]] crowns",
            "market", "=HYPERLINK(\"TRAP/\",\"Market\")",
            "museum", "../../../../etc/passwd%00 ..\\..\\windows CON museum");

    private static final Map<String, String> TRICKS = Map.ofEntries(
            Map.entry("bridge", "<script>fetch('TRAP/s')</script><script src='TRAP/s.js'></script>"),
            Map.entry("ferry", "<p>Fares stay <img src='TRAP/i' onerror=alert(1)> the same next year.</p>"),
            Map.entry(
                    "airport",
                    "<p><a href='javascript:alert(1)'>one</a> <a href='JaVa&#10;Script&colon;alert(1)'>two</a>"
                            + " <a href='data:text/html,x'>three</a> <a href='//u:p@TRAP/x' ping='TRAP/p'>four</a></p>"),
            Map.entry(
                    "library",
                    "<svg onload=alert(1)><script>alert(1)</script><a xlink:href='javascript:x'>a</a></svg>"),
            Map.entry(
                    "stadium",
                    "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)></style></mglyph>"),
            Map.entry("theatre", "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>"),
            Map.entry("hospital", "<!--><img src=x onerror=alert(1)>--><template><img src='TRAP/t'></template>"),
            Map.entry(
                    "canal",
                    "<iframe srcdoc='<script>1</script>'></iframe><object data='TRAP/o'></object><embed src=TRAP>"),
            Map.entry(
                    "tower", "<style>p{background:url(TRAP/c)}</style><p style='position:fixed;inset:0'>Cover it.</p>"),
            Map.entry("park", "<form id=document action='TRAP/f'><input name=body></form><a id=stories href='#'>x</a>"),
            Map.entry(
                    "prison",
                    "<p hidden>The prison was sold.</p><p style='display:none'>Everybody escaped.</p>"
                            + "<p aria-hidden=true style='font-size:0'>The director resigned.</p>"
                            + "<p style='position:absolute;left:-9999px'>It cost ninety billion.</p>"),
            Map.entry(
                    "quarry", "<p>Wall \u0000\u0008\u000B\uFFFE of stone, &#xD83D; and &#x110000; and &#0; here.</p>"),
            Map.entry("forest", "<p>" + "T".repeat(30_000) + "</p>"),
            Map.entry("tunnel", "<div>".repeat(3_000) + "<p>Far down.</p>" + "</div>".repeat(3_000)),
            Map.entry("garden", "<p th:utext=\"${T(java.lang.System).getenv()}\">#{7*7} {{7*7}} &lt;%= 7*7 %&gt;</p>"));

    @BeforeAll
    static void digest() throws IOException {
        trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        String address = "http://127.0.0.1:" + trap.getLocalPort();
        Path pages = Files.createDirectories(folder.resolve("pages"));
        for (String place : Stream.concat(HEADLINES.keySet().stream(), TRICKS.keySet().stream())
                .sorted()
                .toList()) {
            String story = "The " + place + " of Altenfurt will get a new " + place + " keeper in March.";
            STORIES.put(place, story);
            String page =
                    page(HEADLINES.getOrDefault(place, "News of the " + place), story, TRICKS.getOrDefault(place, ""));
            Files.writeString(pages.resolve(place + ".html"), page.replace("TRAP", address));
        }
        Files.writeString(pages.resolve("title.html"), "<title>Only a title</title><nav>Home News</nav>");
        out = folder.resolve("out");
        try (Assembly assembly = new Assembly(Optional.empty())) {
            int exit = CommandLineFace.of(assembly)
                    .execute(
                            "digest",
                            pages.toString(),
                            "--language=de",
                            "--stories=50",
                            "--out=" + out,
                            "--data=" + folder.resolve("data"));
            assertEquals(0, exit);
        }
    }

    private static String page(String headline, String story, String trick) {
        return "<!doctype html><html lang=en><head><meta charset=utf-8><title>" + headline + "</title>"
                + "<base href='TRAP/base/'><link rel=stylesheet href='TRAP/c.css'>"
                + "<meta http-equiv=refresh content='0;url=TRAP/r'></head><body><article><h1>" + headline + "</h1><p>"
                + story + "</p>" + trick + "<p>Mayor Ada Lind said that nobody in the town opposed it.</p></article>"
                + "</body></html>";
    }

    @AfterAll
    static void close() throws IOException {
        trap.close();
    }

    @Test
    void everyStoryComesThroughWithItsPoint() {
        String pages = documents().map(Document::text).collect(Collectors.joining("\n"));

        for (String story : STORIES.values()) assertTrue(pages.contains(story), story);
    }

    @Test
    void nothingThatRunsLoadsOrAsksIsOnAPage() {
        documents().forEach(page -> {
            assertEquals(
                    List.of(),
                    page.select(
                                    "script, svg, math, iframe, object, embed, form, input, template, img, video, audio, base,"
                                            + " link[rel=stylesheet], meta[http-equiv]")
                            .eachAttr("outerHTML"));
            for (Element element : page.getAllElements())
                for (Attribute attribute : element.attributes()) assertIsHarmless(attribute);
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(new HashSet<>(ids).size(), ids.size(), "an id twice: " + ids);
        });
    }

    private static void assertIsHarmless(Attribute attribute) {
        String name = attribute.getKey().toLowerCase();
        assertFalse(name.startsWith("on") || name.startsWith("th:") || name.equals("style"), attribute.toString());
        if (name.equals("href") || name.equals("src"))
            assertTrue(
                    attribute
                            .getValue()
                            .matches("(?:\\.\\./|de/|articles/)*[\\w.]*(?:#[\\w-]+)?|data:(?:,|image/svg.*)"),
                    attribute.toString());
    }

    @Test
    void templateSyntaxStaysTheTextItIs() {
        String headlines = documents().map(page -> page.select("h1, h3").text()).collect(Collectors.joining("\n"));

        assertTrue(headlines.contains("Dam costs ${7*7} [[${7*7}]] crowns"));
        assertTrue(headlines.contains("Tram <img src=x onerror=alert(1)> depot moves"));
    }

    @Test
    void whatThePageHidesIsNotTold() throws IOException {
        String json = Files.readString(out.resolve("edition.json"));

        for (String hidden : List.of("was sold", "escaped", "resigned", "ninety billion"))
            assertFalse(json.contains(hidden), hidden);
    }

    @Test
    void noCharacterTurnsTextOrBreaksAFile() throws Exception {
        for (Path file : files()) {
            String text = Files.readString(file);
            assertTrue(
                    text.codePoints()
                            .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t'
                                    || c >= 0x202A && c <= 0x202E
                                    || c >= 0xD800 && c <= 0xDFFF
                                    || (c & 0xFFFE) == 0xFFFE),
                    file.toString());
            if (file.toString().endsWith(".xml") || file.toString().endsWith(".xlf"))
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            if (file.toString().endsWith(".json")) new JsonMapper().readTree(text);
        }
    }

    @Test
    void headlineCannotWriteAHeaderOfTheMail() throws IOException {
        String mail = Files.readString(out.resolve("newsletter.eml"));
        String head = mail.substring(0, mail.indexOf("\r\n\r\n"));

        assertFalse(head.lines().anyMatch(line -> line.startsWith("Bcc:") || line.startsWith("X-Trick:")), head);
    }

    @Test
    void filesAreNamedByUsAndStayInTheirFolder() throws IOException {
        try (Stream<Path> articles = Files.list(out.resolve("articles"))) {
            List<String> names =
                    articles.map(path -> path.getFileName().toString()).toList();
            assertEquals(STORIES.size(), names.size());
            assertTrue(names.stream().allMatch(name -> name.matches("[0-9a-f]{16}\\.html")), names.toString());
        }
    }

    @Test
    void pageWithATitleAloneIsSkippedWithTheReason() throws IOException {
        var skipped = new JsonMapper()
                .readTree(Files.readString(out.resolve("edition.json")))
                .path("skipped");

        assertEquals(1, skipped.size());
        assertEquals("the page has no text", skipped.get(0).path("reason").asString());
    }

    @Test
    void nobodyWasLedIntoTheTrap() throws IOException {
        trap.setSoTimeout(200);
        Optional<String> caught;
        try {
            caught = Optional.of(trap.accept().toString());
        } catch (SocketTimeoutException nobody) {
            caught = Optional.empty();
        }

        assertEquals(Optional.empty(), caught);
    }

    private static Stream<Document> documents() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".html"))
                .map(HostileDayTest::parse);
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(out)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
