package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import standfirst.article.Source;
import standfirst.article.Sources;
import standfirst.circulation.Circulation;
import standfirst.circulation.Nobody;
import standfirst.edition.Correction;
import standfirst.edition.Deadlines;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.Find;
import standfirst.edition.InMemoryReports;
import standfirst.edition.Place;
import standfirst.edition.Reports;
import standfirst.edition.Story;
import standfirst.language.Language;
import standfirst.web.Around;
import standfirst.web.Masthead;
import standfirst.web.PageRenderer;
import standfirst.web.SampleDay;
import standfirst.web.Templates;

class ServerTest {
    private static final List<Edition> DAY = List.of(SampleDay.asPublished(), SampleDay.german(), SampleDay.arabic());
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Reports REPORTS = new InMemoryReports();

    @TempDir
    static Path folder;

    private static Assembly assembly;
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        assembly = new Assembly(Optional.of(folder));
        server = Server.start(
                assembly.parts(folder, 0)
                        .with(Editions.class, new OneDay())
                        .with(Circulation.class, Nobody.subscribes())
                        .with(Masthead.class, Masthead.PLAIN)
                        .with(Sources.class, new NoSources())
                        .with(Reports.class, REPORTS),
                0);
    }

    @AfterAll
    static void stop() {
        server.close();
        assembly.close();
    }

    @Test
    void theServerSendsWhatTheCommandLineWrites() throws Exception {
        Masthead masthead = Masthead.PLAIN
                .alsoIn(DAY.stream().map(Edition::language).toList())
                .served();
        PageRenderer pages = new PageRenderer(Templates.inJar(), masthead);
        Edition german = SampleDay.german();
        Story story = german.stories().findFirst().orElseThrow();
        String id = story.lead().summary().article().id();
        assertEquals(pages.edition(SampleDay.asPublished()), text("/"));
        assertEquals(pages.edition(german), text("/de/index.html"));
        assertEquals(
                pages.around(Around.article(DAY, story, id)).article(german, story, story.lead()),
                text("/de/articles/" + id + ".html"));
        assertTrue(text("/ar/feed.xml").startsWith("<?xml"));
        assertTrue(text("/edition.json").contains("\"2026-11-25\""));
    }

    @Test
    void everyRelativeLinkOfAPageLeadsSomewhere() throws Exception {
        for (String path : List.of("/", "/de/", "/2026-11-25/ar/")) {
            Document page = Jsoup.parse(text(path), address(path).toString());
            for (String link : page.select("a[href], link[rel=alternate]").eachAttr("abs:href"))
                if (link.startsWith(address("/").toString()))
                    assertEquals(200, get(URI.create(link).getPath()).statusCode(), link);
        }
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        String tag = get("/de/").headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = get("/de/", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
    }

    @Test
    void aPackedPageIsTheSamePage() throws Exception {
        HttpResponse<byte[]> packed = get("/ar/", "Accept-Encoding", "br, gzip");
        assertEquals(Optional.of("gzip"), packed.headers().firstValue("Content-Encoding"));
        assertEquals(Optional.of("Accept-Encoding"), packed.headers().firstValue("Vary"));
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertEquals(text("/ar/"), new String(unpacked, StandardCharsets.UTF_8));
        assertTrue(get("/ar/", "Accept-Encoding", "gzip;q=0")
                .headers()
                .firstValue("Content-Encoding")
                .isEmpty());
    }

    @Test
    void aPageMayUseItsOwnStyleAndNothingElse() throws Exception {
        HttpResponse<byte[]> page = get("/");
        String style = Jsoup.parse(text("/")).select("link[rel=stylesheet]").attr("href");
        HttpResponse<byte[]> file = get(style);
        assertEquals(Optional.of("text/css;charset=UTF-8"), file.headers().firstValue("Content-Type"));
        assertTrue(file.headers().firstValue("Cache-Control").orElseThrow().contains("immutable"));
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("style-src 'self'"), policy);
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(page.headers().firstValue("Set-Cookie").isEmpty());
        assertEquals(Optional.of("nosniff"), page.headers().firstValue("X-Content-Type-Options"));
    }

    @Test
    void aMissingPageSaysSoInTheReadersLanguageAndNothingOfTheInside() throws Exception {
        for (String path :
                List.of("/no/such/page", "/articles/0123456789abcdef.html", "/2026-13-45/", "/..%2f", "/a.b")) {
            HttpResponse<byte[]> missing = get(path, "Accept-Language", "de-CH, en;q=0.5");
            assertTrue(missing.statusCode() == 404 || missing.statusCode() == 400, path);
            String body = new String(missing.body(), StandardCharsets.UTF_8);
            assertFalse(
                    body.contains("Exception") || body.contains("Tomcat") || body.contains("springframework"), body);
        }
        HttpResponse<byte[]> missing = get("/no/such/page", "Accept-Language", "de-CH, en;q=0.5");
        assertEquals(
                "Unter dieser Adresse gibt es keine Seite.",
                Jsoup.parse(new String(missing.body(), StandardCharsets.UTF_8))
                        .select(".standfirst")
                        .text());
    }

    @Test
    void aFolderWithoutItsSlashLeadsIntoIt() throws Exception {
        HttpResponse<byte[]> answer = get("/de");
        assertEquals(308, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElseThrow().endsWith("/de/"));
    }

    @Test
    void searchPageShowsWhatWasFoundAtItsLastingAddressAndRunsNothingOfTheQuestion() throws Exception {
        HttpResponse<byte[]> answer = get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E&language=de");
        Document page = Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
        assertEquals(0, page.select("script").size());
        assertEquals("<script>alert(1)</script>", page.select("input[name=q]").val());
        assertEquals("de", page.select("html").attr("lang"));
        assertEquals("1 Meldung", page.select("[role=status]").text());
        String link = page.select(".found a").attr("href");
        assertEquals(200, get(link).statusCode(), link);
        assertTrue(answer.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .contains("form-action 'self'"));
    }

    @Test
    void theServerTellsThatItIsWell() throws Exception {
        assertEquals(200, get("/health").statusCode());
        assertTrue(text("/health").contains("\"up\""));
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path);
        assertEquals(200, answer.statusCode(), path);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /// The sample day, and nothing before it.
    private record OneDay() implements Editions {
        @Override
        public Edition save(Edition edition) {
            return edition;
        }

        @Override
        public Optional<Edition> revise(LocalDate day, Locale language, UnaryOperator<Edition> revise) {
            return find(day, language).map(revise);
        }

        @Override
        public Optional<Edition> find(LocalDate day, Locale language) {
            return day.equals(SampleDay.DAY) ? latest(language) : Optional.empty();
        }

        @Override
        public Optional<Edition> find(LocalDate day, Locale language, int version) {
            return find(day, language);
        }

        @Override
        public List<Correction> corrections(Locale language, int atMost) {
            return List.of();
        }

        @Override
        public Optional<Edition> latest(Locale language) {
            return DAY.stream()
                    .filter(edition -> edition.language().equals(language))
                    .findFirst();
        }

        @Override
        public List<Locale> languages() {
            return List.of(Locale.GERMAN, Language.MULTIPLE, Locale.of("ar")).stream()
                    .sorted((a, b) -> Integer.compare(place(a), place(b)))
                    .toList();
        }

        @Override
        public List<Locale> languages(LocalDate day) {
            return languages();
        }

        @Override
        public Set<String> toldBefore(LocalDate day, Locale language, Set<String> names) {
            return Set.of();
        }

        @Override
        public void publish(Edition edition, Instant from) {}

        @Override
        public List<Place> firstTold(YearMonth month, int atMost) {
            return DAY.stream()
                    .flatMap(edition -> edition.tellings()
                            .map(telling -> new Place(
                                    edition.day(),
                                    edition.language(),
                                    telling.summary().article().id())))
                    .filter(place -> YearMonth.from(place.day()).equals(month))
                    .limit(atMost)
                    .toList();
        }

        @Override
        public Optional<LocalDate> firstTold(Locale language, String name) {
            return Optional.empty();
        }

        @Override
        public List<Find> search(String words, Optional<Locale> language, int atMost) {
            Story story = SampleDay.german().stories().findFirst().orElseThrow();
            String article = story.lead().summary().article().id();
            return List.of(new Find(SampleDay.DAY, Locale.GERMAN, story.id(), article, words, List.of(words)));
        }

        @Override
        public List<Find> search(String words, Optional<Locale> language, int atMost, Deadlines deadlines) {
            return search(words, language, atMost);
        }

        private static int place(Locale language) {
            return DAY.stream().map(Edition::language).toList().indexOf(language);
        }

        @Override
        public List<LocalDate> days(Locale language) {
            return latest(language).stream().map(Edition::day).toList();
        }
    }

    /// A newsroom whose articles came from a folder.
    private record NoSources() implements Sources {
        @Override
        public boolean add(Source source) {
            return false;
        }

        @Override
        public boolean remove(String address) {
            return false;
        }

        @Override
        public boolean move(String address, String to) {
            return false;
        }

        @Override
        public List<Source> all() {
            return List.of();
        }

        @Override
        public void succeeded(String address, Instant when) {}

        @Override
        public void failed(String address, Instant when, String problem, Optional<Instant> notBefore) {}
    }
}
