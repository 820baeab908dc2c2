package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.staff.Browser.leadsTo;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.edition.Report;
import standfirst.edition.Run;
import standfirst.keypoint.Usage;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.llm.Call;
import standfirst.newsletter.Delivery;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Settlement;
import standfirst.newsletter.Suppression;
import standfirst.staff.Browser;
import standfirst.staff.Role;
import standfirst.store.Database;

/// The newsroom at its desk, with a browser that has no script.
class NewsroomPageTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String ARABIC = "/newsroom/editions/" + Newsstand.DAY + "/ar";
    private static final String GERMAN = "/newsroom/editions/" + Newsstand.DAY + "/de";

    @TempDir
    Path folder;

    private StaffServer server;
    private Browser ada;

    /// German is out, Arabic is a draft, and a reader has reported a point.
    @BeforeEach
    void start() throws Exception {
        try (Database database = Database.inFolder(folder)) {
            database.editions().publish(database.editions().save(Newsstand.german()), Newsstand.MADE);
            database.editions().save(Newsstand.arabic());
            database.reports().add(report());
            database.books(InstantSource.system()).ledger().enter(call());
            database.deliveries().enter(List.of(delivery()));
            database.readership()
                    .suppressions()
                    .add(
                            Mailbox.of("gone@post.example"),
                            Suppression.Reason.BOUNCE,
                            Newsstand.MADE,
                            "550 no such user");
            database.runs()
                    .keep(Run.begin("1", "timetable", Newsstand.MADE)
                            .at(12, 12, 1)
                            .ended(Newsstand.MADE.plusSeconds(9), 2));
        }
        server = new StaffServer(folder);
        server.hire("ada", PASSWORD, Role.NEWSROOM);
        server.hire("jule", PASSWORD, Role.TRANSLATOR);
        server.hire("kim", PASSWORD, Role.ADMIN);
        ada = signedIn("ada");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Browser signedIn(String name) throws Exception {
        Browser browser = server.browser();
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static Grounded point() {
        return Newsstand.german()
                .tellings()
                .findFirst()
                .orElseThrow()
                .summary()
                .points()
                .getFirst();
    }

    private static Report report() {
        return new Report(
                point().id(),
                "article",
                Newsstand.DAY,
                Locale.GERMAN,
                1,
                point().point().text(),
                Report.Kind.NOT_IN_SOURCE,
                Optional.of("<script>alert(1)</script> steht nicht da"),
                Newsstand.MADE);
    }

    private String log() throws Exception {
        return ada.page("/newsroom/log").select("main").text();
    }

    @Test
    void theDeskTellsWhatIsOutWhatWaitsAndWhatWasReported() throws Exception {
        Document desk = ada.page("/newsroom");
        assertEquals(1, desk.select(".waits").size());
        assertTrue(desk.select(".report").text().contains("steht nicht da"), desk.html());
        assertTrue(desk.select("main script").isEmpty());
        assertTrue(desk.text().contains("2 editions from 11 articles, 1 skipped, 9 s"), desk.text());
        assertFalse(desk.select(".alarms").isEmpty());
        assertTrue(desk.select("noscript").isEmpty(), "nothing goes on");
    }

    @Test
    void theDeskTellsWhatComesNextAndWhatTheDayCost() throws Exception {
        try (Database database = Database.inFolder(folder)) {
            database.deliveries()
                    .settle(
                            "w",
                            List.of(new Settlement.Done(
                                    delivery().id(),
                                    Delivery.State.REFUSED,
                                    Newsstand.MADE,
                                    550,
                                    "5.1.1 <lena@post.example> is unknown")));
        }
        assertTrue(ada.page("/newsroom").select(".figures").text().contains("when asked for"));
        String sending = ada.page("/newsroom/sending").select("main").text();
        assertTrue(sending.contains("550 5.1.1 <…> is unknown"), sending);
        assertFalse(sending.contains("lena@"), sending);
    }

    @Test
    void aRunUnderWayIsFollowedWithoutAScript() throws Exception {
        try (Database database = Database.inFolder(folder)) {
            database.runs()
                    .keep(Run.begin("2", "ada", Newsstand.MADE.plusSeconds(60)).at(3, 12, 0));
        }
        assertEquals(
                "5",
                ada.page("/newsroom")
                        .select("noscript meta[http-equiv=refresh]")
                        .attr("content"));
    }

    @Test
    void aDraftIsLookedAtAndPublished() throws Exception {
        assertEquals(
                "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox",
                ada.get(ARABIC + "/preview")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow());
        assertEquals("/newsroom", leadsTo(ada.send(ada.page(ARABIC), ARABIC + "/publish")));
        assertEquals(1, server.published(Newsstand.DAY, Locale.of("ar")).version());
        assertTrue(ada.page("/newsroom").select(".waits").isEmpty());
        assertTrue(log().contains("ada published " + Newsstand.DAY + "/ar version 1"), log());
    }

    @Test
    void aDraftThatHasChangedSinceItWasSeenIsNotPublished() throws Exception {
        Document seen = ada.page(ARABIC);
        ada.send(seen, ARABIC + "/withdrawals", "reason", "The dam is another one.");
        assertEquals(409, ada.send(seen, ARABIC + "/publish").statusCode());
        assertEquals(303, ada.send(ada.page(ARABIC), ARABIC + "/publish").statusCode());
        assertEquals(2, server.published(Newsstand.DAY, Locale.of("ar")).version());
    }

    @Test
    void aPointIsTakenBackFromTheReportAndReadersAreToldWhy() throws Exception {
        HttpResponse<String> answer =
                ada.send(ada.page("/newsroom"), GERMAN + "/withdrawals", "reason", "We misread the figure.");
        assertEquals(303, answer.statusCode(), answer.body());
        Edition corrected = server.published(Newsstand.DAY, Locale.GERMAN);
        assertFalse(corrected.shows(point().id()));
        Correction correction = corrected.corrections().getLast();
        assertEquals(Optional.of("We misread the figure."), correction.reason());
        assertTrue(ada.page("/newsroom").select(".report").isEmpty());
        assertTrue(log().contains("We misread the figure."), log());
        assertTrue(ada.page(GERMAN).select("#corrections").text().contains("We misread the figure."));
    }

    @Test
    void aPointIsPutInOtherWordsOnlyIfItsArticleSaysThem() throws Exception {
        Document page = ada.page(GERMAN);
        String words = page.select("form[action$=rewordings] textarea").first().text();
        HttpResponse<String> refused =
                ada.send(page, GERMAN + "/rewordings", "words", "Ninety whales sang in 1887.", "reason", "More fun.");
        assertEquals(422, refused.statusCode());
        assertTrue(Jsoup.parse(refused.body()).select("[role=alert]").text().contains("no sentence"), refused.body());
        assertEquals(1, server.published(Newsstand.DAY, Locale.GERMAN).version());

        HttpResponse<String> taken = ada.send(
                page, GERMAN + "/rewordings", "words", words.replaceFirst("[.]$", ""), "reason", "No full stop.");
        assertEquals(303, taken.statusCode());
        assertEquals(
                Optional.of("No full stop."),
                server.published(Newsstand.DAY, Locale.GERMAN)
                        .corrections()
                        .getLast()
                        .reason());
        assertTrue(log().contains("ada reworded"), log());
    }

    @Test
    void aReportIsSettledOnce() throws Exception {
        Document desk = ada.page("/newsroom");
        String settle = "/newsroom/reports/" + report().id() + "/settle";
        assertEquals(303, ada.send(desk, settle).statusCode());
        assertEquals(404, ada.send(desk, settle).statusCode());
        assertTrue(server.published(Newsstand.DAY, Locale.GERMAN).shows(point().id()));
    }

    @Test
    void sendingIsPausedAndResumed() throws Exception {
        Document sending = ada.page("/newsroom/sending");
        assertTrue(sending.select("table").text().contains(Newsstand.DAY + "-de 1"), sending.text());
        assertTrue(sending.text().contains("gone@post.example"), sending.text());
        ada.send(sending, "/newsroom/sending/pause");
        assertFalse(ada.page("/newsroom/sending").select(".word").isEmpty());
        ada.send(ada.page("/newsroom/sending"), "/newsroom/sending/resume");
        assertTrue(ada.page("/newsroom/sending").select(".word").isEmpty());
        assertTrue(log().contains("ada resumed sending"), log());
    }

    private static Delivery delivery() {
        return new Delivery(
                new Delivery.Reader("reader1", "post.example"),
                Newsstand.DAY,
                Locale.GERMAN,
                Set.of(),
                Newsstand.MADE,
                Newsstand.MADE.plusSeconds(3_600));
    }

    private static Call call() {
        return new Call(
                Newsstand.MADE,
                Newsstand.DAY,
                new Call.Asked(
                        "house", "house-1.5b", Optional.of(standfirst.llm.Role.CONDENSE), "condense", "3", "ab12"),
                new Call.Sake("a1", "https://gull.example/a1", "gull.example", Optional.of(Newsstand.DAY + "-mul")),
                new Usage(1_200, 80, 1),
                Optional.of(new BigDecimal("0.0003")),
                false,
                Duration.ofSeconds(9),
                Optional.empty());
    }

    @Test
    void costsOfAMonthAreShown() throws Exception {
        assertTrue(ada.page("/newsroom/costs?month=2026-10").select("table").isEmpty());
        Document costs = ada.page("/newsroom/costs?month=2026-11");
        assertEquals(5, costs.select("table").size());
        assertTrue(costs.text().contains("house 1 0 0 1,200 80 0.0003"), costs.text());
        assertTrue(ada.page("/newsroom/costs?month=2026-11").select("h1").text().contains("November 2026"));
        assertEquals(400, ada.get("/newsroom/costs?month=soon").statusCode());
    }

    @Test
    void aServerThatOnlyServesMakesNoEditions() throws Exception {
        Document desk = ada.page("/newsroom");
        assertTrue(desk.select("form[action=/newsroom/runs]").isEmpty());
        String token = desk.select("[name=_csrf]").attr("value");
        assertEquals(409, ada.post("/newsroom/runs", "_csrf", token).statusCode());
        assertTrue(ada.get("/newsroom/runs/events").body().contains("event:ended"));
    }

    @Test
    void todaysEditionsAreAskedFor() throws Exception {
        List<String> asking = new CopyOnWriteArrayList<>();
        try (StaffServer working = new StaffServer(folder, asking::add)) {
            Browser browser = working.browser();
            browser.signIn("ada", PASSWORD);
            HttpResponse<String> asked = browser.send(browser.page("/newsroom"), "/newsroom/runs");
            assertEquals("/newsroom?asked", leadsTo(asked));
            assertFalse(browser.page("/newsroom?asked")
                    .select("#runs ~ form [role=status]")
                    .isEmpty());
        }
        assertEquals(List.of("ada"), asking);
    }

    @Test
    void everyRoleKeepsToItsRooms() throws Exception {
        Browser jule = signedIn("jule");
        Browser kim = signedIn("kim");
        for (String room : new String[] {"/newsroom", "/newsroom/sending", "/newsroom/costs", GERMAN}) {
            assertEquals(403, jule.get(room).statusCode(), room);
            assertEquals(403, kim.get(room).statusCode(), room);
            assertEquals("/sign-in", leadsTo(server.browser().get(room)), room);
        }
        assertEquals(403, jule.get("/newsroom/log").statusCode());
        assertEquals(403, ada.get("/newsroom/accounts").statusCode());
        assertEquals(403, ada.post("/newsroom/sending/pause").statusCode());
        assertEquals(200, kim.get("/newsroom/log").statusCode());
    }

    @Test
    void whoKeepsTheAccountsLocksSomebodyOutAtOnce() throws Exception {
        Browser kim = signedIn("kim");
        Browser jule = signedIn("jule");
        assertEquals(200, jule.get("/review").statusCode());
        kim.send(kim.page("/newsroom/accounts"), "/newsroom/accounts/jule/disable");
        assertEquals("/sign-in", leadsTo(jule.get("/review")));
        kim.send(kim.page("/newsroom/accounts"), "/newsroom/accounts/jule/enable");
        assertFalse(server.accounts().find("jule").orElseThrow().disabled());
        String token = kim.page("/newsroom/accounts").select("[name=_csrf]").attr("value");
        assertEquals(
                409, kim.post("/newsroom/accounts/kim/disable", "_csrf", token).statusCode());
    }
}
