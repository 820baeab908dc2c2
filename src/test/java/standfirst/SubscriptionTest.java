package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
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
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import standfirst.circulation.Circulation;
import standfirst.circulation.Intake;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.mail.LetterWriter;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Purpose;
import standfirst.newsletter.Readers;
import standfirst.newsletter.Readership;
import standfirst.newsletter.Rhythm;
import standfirst.newsletter.SettableClock;
import standfirst.newsletter.SignedLinks;
import standfirst.newsletter.Signer;
import standfirst.newsletter.Slot;
import standfirst.newsletter.Standing;
import standfirst.newsletter.Subscriber;
import standfirst.newsletter.Subscriptions;
import standfirst.newsletter.Suppression.Reason;
import standfirst.newsletter.Wishes;
import standfirst.store.Database;
import standfirst.web.Masthead;
import standfirst.web.SampleDay;
import standfirst.web.Templates;

/// Readers come and go, over HTTP, with the mails that they get on the way.
class SubscriptionTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern LINK = Pattern.compile("https://paper.example(/\\S+)");
    private static final Mailbox LENA = Mailbox.of("lena@post.example");

    private static final SettableClock CLOCK = new SettableClock(Readers.MONDAY);
    private static final List<String> MAILS = new ArrayList<>();
    private static final URI PAPER = URI.create("https://paper.example/");

    @TempDir
    static Path folder;

    private static Database database;
    private static Readership readership;
    private static Signer signer;
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        database = Database.inFolder(folder);
        readership = database.readership();
        Editions editions = database.editions();
        for (Edition edition : List.of(SampleDay.asPublished(), SampleDay.german(), SampleDay.arabic()))
            editions.publish(editions.save(edition), CLOCK.instant());
        signer = new Signer(readership.keyring(), CLOCK, new SecureRandom());
        Masthead masthead = new Masthead("The Daily", Optional.of(PAPER), List.of());
        server = Server.start(
                House.over(database, CLOCK)
                        .with(Circulation.class, circulation(masthead))
                        .with(Masthead.class, masthead),
                0);
    }

    /// Looks at what is typed in at once, and keeps the MAILS.
    private static Circulation circulation(Masthead masthead) {
        LetterWriter letters = new LetterWriter(
                Templates.inJar(),
                masthead,
                new SignedLinks(PAPER, signer),
                Mailbox.of("The Daily <news@paper.example>"),
                (envelope, message) -> {
                    MAILS.add(envelope.recipient().address() + "\n" + text(message));
                    return new Outcome.Delivered("250 taken");
                });
        Subscriptions subscriptions = new Subscriptions(
                readership.subscribers(), readership.suppressions(), letters, CLOCK, new SecureRandom());
        Intake atOnce = asking -> {
            subscriptions.ask(asking);
            return true;
        };
        return new Circulation(subscriptions, signer, atOnce, ZoneId.of("Europe/Berlin"));
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    /// Another day, on which nobody has subscribed.
    @BeforeEach
    void begin() {
        CLOCK.advance(Duration.ofDays(1));
        MAILS.clear();
        for (Subscriber subscriber : readership.subscribers().all("", 100)) {
            readership.subscribers().remove(subscriber.id());
            readership.suppressions().lift(subscriber.mailbox(), Reason.UNSUBSCRIBED);
        }
    }

    private static String text(byte[] message) {
        try {
            MimeMessage mail = new MimeMessage(null, new ByteArrayInputStream(message));
            return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Map<String, String> form(String address) {
        return Map.of(
                "address", address, "languages[]", "de", "hour", "06:00", "zone", "Asia/Kolkata", "rhythm", "weekdays");
    }

    private Optional<Subscriber> lena() {
        return readership.subscribers().find(LENA);
    }

    private Subscriber confirmed() throws Exception {
        readership.subscribers().add(Readers.confirmed(1, LENA.address()));
        return lena().orElseThrow();
    }

    private String linkInLastMail() {
        Matcher link = LINK.matcher(MAILS.getLast());
        assertTrue(link.find(), MAILS.getLast());
        return link.group(1);
    }

    @Test
    void aReaderSubscribesConfirmsAndIsThere() throws Exception {
        Document page = page(get("/subscribe?language=de"));
        assertEquals("de", page.select("input[name^=languages][checked]").val());
        assertEquals("Europe/Berlin", page.select("#zone option[selected]").val());
        assertEquals(
                200, post("/subscribe?language=de", form("Lena@post.example")).statusCode());
        assertEquals(new Standing.Asked(), lena().orElseThrow().standing());
        assertEquals(List.of(), readership.subscribers().slots());

        Document question = page(get(linkInLastMail()));
        assertEquals("de", question.select("html").attr("lang"));
        assertTrue(question.text().contains("Montag bis Freitag"), question.text());
        assertEquals(new Standing.Asked(), lena().orElseThrow().standing(), "opening the link says yes to nothing");

        assertEquals(
                "Bestätigt", page(post(linkInLastMail(), Map.of())).select("h1").text());
        Subscriber lena = lena().orElseThrow();
        assertTrue(lena.isConfirmed());
        assertEquals(
                new Wishes(
                        List.of(Locale.GERMAN),
                        Set.of(),
                        new Slot(LocalTime.of(6, 0), ZoneId.of("Asia/Kolkata")),
                        Rhythm.WEEKDAYS),
                lena.wishes());
        assertEquals(
                "Bestätigt", page(post(linkInLastMail(), Map.of())).select("h1").text(), "a second click");
    }

    @Test
    void aReaderChangesWhatTheyGetAndLeaves() throws Exception {
        String link =
                "/preferences/" + signer.sign(Purpose.PREFERENCES, confirmed().id(), CLOCK.instant());
        Document page = page(get(link));
        assertEquals("07:00", page.select("#slot option[selected]").val());
        HttpResponse<String> saved = CLIENT.send(
                request(link + "?language=en")
                        .POST(BodyPublishers.ofString("languages[]=ar&languages[]=de&sections[]=world&sections[]=sport"
                                + "&hour=21:00&zone=Africa/Cairo&rhythm=sunday"))
                        .build(),
                BodyHandlers.ofString());
        assertEquals("Saved.", page(saved).select("[role=status]").text());
        Wishes wishes = lena().orElseThrow().wishes();
        assertEquals(Set.of("ar", "de"), tags(wishes));
        assertEquals(Set.of("world", "sport"), wishes.sections());
        assertEquals("sunday", wishes.rhythm().toString());

        String leave = page(saved).select("a[href^=/unsubscribe]").attr("href");
        assertEquals("Unsubscribe", page(get(leave)).select("h1").text());
        assertTrue(lena().orElseThrow().isConfirmed(), "opening the link ends nothing");
        assertEquals("Unsubscribed", page(post(leave, Map.of())).select("h1").text());
        assertFalse(lena().orElseThrow().isConfirmed());
        assertTrue(readership.suppressions().has(LENA));
        assertEquals(404, get(link).statusCode());
    }

    @Test
    void aReaderTakesAwayWhatIsKeptAndHasItErased() throws Exception {
        String link =
                "/preferences/" + signer.sign(Purpose.PREFERENCES, confirmed().id(), CLOCK.instant());
        Document page = page(get(link));
        HttpResponse<String> data = get(page.select("a[download]").attr("href"));
        assertEquals(
                "attachment; filename=\"my-data.json\"",
                data.headers().firstValue("Content-Disposition").orElseThrow());
        assertTrue(data.body().contains(LENA.address()), data.body());

        String erase = page.select(
                        "a[href$=erase?language=" + page.select("html").attr("lang") + "]")
                .attr("href");
        assertEquals(200, get(erase).statusCode());
        assertTrue(lena().isPresent(), "opening the link erases nothing");
        assertEquals(200, post(erase, Map.of()).statusCode());
        assertEquals(Optional.empty(), lena());
        assertEquals(404, get(link).statusCode());
        assertEquals(404, get(erase.replaceFirst("erase.*", "data")).statusCode());
    }

    private static Set<String> tags(Wishes wishes) {
        return wishes.languages().stream().map(Locale::toLanguageTag).collect(Collectors.toSet());
    }

    @Test
    void oneClickEndsItWithoutCookieOrPage() throws Exception {
        String link =
                "/unsubscribe/" + signer.sign(Purpose.UNSUBSCRIBE, confirmed().id(), CLOCK.instant());
        HttpResponse<String> answer = CLIENT.send(
                request(link)
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Origin", "https://webmail.example")
                        .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(readership.suppressions().has(LENA));
        assertEquals(200, post(link, Map.of("List-Unsubscribe", "One-Click")).statusCode(), "clicked again");
    }

    @Test
    void oneClickAsMultipartEndsItToo() throws Exception {
        String link =
                "/unsubscribe/" + signer.sign(Purpose.UNSUBSCRIBE, confirmed().id(), CLOCK.instant());
        HttpRequest request = HttpRequest.newBuilder(address(link))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n"
                        + "One-Click\r\n--x--\r\n"))
                .build();
        assertEquals(200, CLIENT.send(request, BodyHandlers.ofString()).statusCode());
        assertTrue(readership.suppressions().has(LENA));
    }

    @Test
    void theAnswerIsTheSameWhetherTheAddressIsKnownOrNot() throws Exception {
        confirmed();
        readership.suppressions().add(Mailbox.of("angry@post.example"), Reason.COMPLAINT, CLOCK.instant(), "");
        List<String> answers = new ArrayList<>();
        for (String address : List.of("lena@post.example", "angry@post.example", "nobody@post.example")) {
            HttpResponse<String> answer = post("/subscribe?language=en", form(address));
            answers.add(answer.statusCode() + answer.body().replace(address, "X"));
        }
        assertEquals(1, Set.copyOf(answers).size());
        assertEquals(
                List.of("lena@post.example", "nobody@post.example"),
                MAILS.stream()
                        .map(mail -> mail.lines().findFirst().orElseThrow())
                        .toList());
        assertTrue(linkInMail(0).startsWith("/preferences/"));
        assertTrue(linkInMail(1).startsWith("/confirm/"));
    }

    private String linkInMail(int number) {
        Matcher link = LINK.matcher(MAILS.get(number));
        assertTrue(link.find());
        return link.group(1);
    }

    @Test
    void noGetChangesAnything() throws Exception {
        Subscriber lena = confirmed();
        Subscriber asking = readership.subscribers().add(Readers.asking(2, "omar@post.example"));
        List<Subscriber> before = readership.subscribers().all("", 10);
        Stream<String> links = Stream.of(lena, asking)
                .flatMap(reader -> Stream.of(
                        "/confirm/" + signer.sign(Purpose.CONFIRM, reader.id(), CLOCK.instant()),
                        "/preferences/" + signer.sign(Purpose.PREFERENCES, reader.id(), CLOCK.instant()),
                        "/unsubscribe/" + signer.sign(Purpose.UNSUBSCRIBE, reader.id(), CLOCK.instant())));
        for (String link : Stream.concat(links, Stream.of("/subscribe")).toList())
            for (String method : List.of("GET", "HEAD", "OPTIONS"))
                for (String query : List.of(
                        "",
                        "?List-Unsubscribe=One-Click",
                        "?_method=POST",
                        "?languages%5B%5D=ar&hour=08:00&zone=Asia/Tokyo&rhythm=daily&address=eve@post.example"))
                    CLIENT.send(
                            request(link + query)
                                    .header("X-HTTP-Method-Override", "POST")
                                    .method(method, BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.discarding());
        assertEquals(before, readership.subscribers().all("", 10));
        assertEquals(List.of(), readership.suppressions().newest(10));
        assertEquals(List.of(), MAILS);
    }

    @Test
    void aLinkOpensNothingThatItWasNotMadeFor() throws Exception {
        String id = confirmed().id();
        CLOCK.advance(Duration.ofDays(1));
        Map<Purpose, String> pages = Map.of(
                Purpose.CONFIRM, "/confirm/",
                Purpose.PREFERENCES, "/preferences/",
                Purpose.UNSUBSCRIBE, "/unsubscribe/");
        for (Purpose made : Purpose.values())
            for (Purpose used : pages.keySet())
                if (made != used)
                    assertEquals(
                            404,
                            post(pages.get(used) + signer.sign(made, id, CLOCK.instant()), Map.of())
                                    .statusCode());
        for (String token :
                List.of("x", id, "%2e%2e", "a.b.c.d", signer.sign(Purpose.UNSUBSCRIBE, id, CLOCK.instant()) + "1"))
            assertEquals(404, post("/unsubscribe/" + token, Map.of()).statusCode(), token);
        String old = signer.sign(Purpose.PREFERENCES, id, CLOCK.instant().minus(Duration.ofDays(92)));
        assertEquals(404, get("/preferences/" + old).statusCode());
        assertTrue(lena().orElseThrow().isConfirmed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "hi", "ar", "zh", "ja"})
    void everyPageSpeaksTheReadersLanguage(String language) throws Exception {
        Subscriber lena = confirmed();
        readership.subscribers().add(Readers.asking(2, "omar@post.example"));
        for (String path : List.of(
                "/subscribe",
                "/confirm/" + signer.sign(Purpose.CONFIRM, "0000000000000002", CLOCK.instant()),
                "/confirm/" + signer.sign(Purpose.CONFIRM, lena.id(), CLOCK.instant()),
                "/preferences/" + signer.sign(Purpose.PREFERENCES, lena.id(), CLOCK.instant()),
                "/unsubscribe/" + signer.sign(Purpose.UNSUBSCRIBE, lena.id(), CLOCK.instant()),
                "/unsubscribe/nonsense")) {
            HttpResponse<String> answer = CLIENT.send(
                    request(path)
                            .header("Accept-Language", language + ",en;q=0.5")
                            .build(),
                    BodyHandlers.ofString());
            Document page = page(answer);
            assertEquals(language, page.select("html").attr("lang"), path);
            assertEquals(
                    language.equals("ar") ? "rtl" : "ltr", page.select("html").attr("dir"));
            assertEquals(1, page.select("h1").size());
            assertEquals(0, page.select("script").size());
            assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
            assertEquals(Optional.of("no-store"), answer.headers().firstValue("Cache-Control"));
        }
    }

    @Test
    void whatWasFilledInWrongIsShownAgainWithWhatIsWrong() throws Exception {
        HttpResponse<String> answer = post(
                "/subscribe?language=en",
                Map.of(
                        "address",
                        "lena@post",
                        "hour",
                        "25:00",
                        "zone",
                        "Mars/Olympus",
                        "rhythm",
                        "hourly",
                        "sections[]",
                        "sport"));
        assertEquals(422, answer.statusCode());
        Document page = page(answer);
        assertEquals(4, page.select("[role=alert] li").size());
        assertEquals("lena@post", page.select("#address").val());
        assertEquals("sport", page.select("input[name^=sections][checked]").val());
        for (String field : page.select("[role=alert] a").eachAttr("href"))
            assertEquals(1, page.select(field).size(), field);
        assertEquals(List.of(), readership.subscribers().all("", 10));
        assertEquals(List.of(), MAILS);
    }

    @Test
    void aFormOnSomebodyElsesSiteSubscribesNobody() throws Exception {
        for (String[] header : new String[][] {
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Origin", "https://evil.example"},
            {"Origin", "null"}
        }) {
            HttpResponse<String> answer = CLIENT.send(
                    request("/subscribe")
                            .header(header[0], header[1])
                            .POST(body(form("lena@post.example")))
                            .build(),
                    BodyHandlers.ofString());
            assertEquals(403, answer.statusCode());
        }
        assertEquals(List.of(), MAILS);
    }

    @Test
    void aRobotThatFillsInEveryFieldHearsThatAllIsWell() throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                request("/subscribe")
                        .POST(BodyPublishers.ofString(
                                encoded(form("lena@post.example")) + "&website=https://spam.example"))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertEquals(List.of(), MAILS);
        assertEquals(Optional.empty(), lena());
    }

    @Test
    void nobodysMailboxIsFilledWithQuestions() throws Exception {
        for (int i = 0; i < 3; i++)
            assertEquals(200, post("/subscribe", form("lena@post.example")).statusCode());
        assertEquals(429, post("/subscribe", form("LENA@post.example")).statusCode());
        assertEquals(3, MAILS.size());
        CLOCK.advance(Duration.ofHours(1));
        assertEquals(200, post("/subscribe", form("lena@post.example")).statusCode());
    }

    @Test
    void oneClientSubscribesAFewAndNotHundreds() throws Exception {
        for (int i = 0; i < 20; i++)
            assertEquals(
                    200, post("/subscribe", form("n" + i + "@post.example")).statusCode());
        assertEquals(429, post("/subscribe", form("n20@post.example")).statusCode());
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + server.getEnvironment().getProperty("local.server.port") + path);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return CLIENT.send(request(path).POST(body(form)).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher body(Map<String, String> form) {
        return BodyPublishers.ofString(encoded(form));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
