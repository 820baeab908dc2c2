package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.staff.Browser.leadsTo;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.edition.Newsstand;
import standfirst.staff.Browser;
import standfirst.staff.Role;
import standfirst.store.Database;
import standfirst.translation.Translated;

/// Translators at the pages of their desk, with a browser that has no script.
class ReviewPageTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String DRAFT = "/review/" + Newsstand.DAY + "/en/de";
    private static final String JULES = "Die Nachtfähre zwischen Port Eldra und Skarrow legt am 1. Dezember wieder ab.";
    private static final String WRONG = JULES.replace("1.", "2.");

    @TempDir
    Path folder;

    private StaffServer server;
    private Browser jule;

    @BeforeEach
    void start() throws Exception {
        try (Database database = Database.inFolder(folder)) {
            database.editions().publish(database.editions().save(Newsstand.german()), Newsstand.MADE);
            database.editions().publish(database.editions().save(Newsstand.arabic()), Newsstand.MADE);
        }
        server = new StaffServer(folder);
        server.hire("jule", PASSWORD, Role.TRANSLATOR);
        server.hire("ruben", PASSWORD, Role.TRANSLATOR);
        server.hire("ada", PASSWORD, Role.NEWSROOM);
        jule = signedIn("jule");
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

    private static Element nightFerry(Document page) {
        return Objects.requireNonNull(page.select(".unit").stream()
                .filter(unit -> unit.select(".text").text().contains("night ferry")
                        && !unit.select("blockquote").isEmpty())
                .findFirst()
                .orElseThrow());
    }

    private static String action(Document page) {
        return nightFerry(page).select("form").attr("action");
    }

    private HttpResponse<String> write(Browser browser, Document page, String... fields) throws Exception {
        return browser.send(page, action(page), fields);
    }

    /// What readers of German are told.
    private List<String> told() {
        return server.published(Newsstand.DAY, Locale.GERMAN)
                .tellings()
                .flatMap(telling -> telling.texts().stream())
                .map(Translated::target)
                .toList();
    }

    @Test
    void translatorsSeeTheDraftsIntoTheirLanguagesAlone() throws Exception {
        Document list = jule.page("/review");
        assertTrue(
                list.select(".drafts a").stream()
                        .anyMatch(link -> link.attr("href").equals(DRAFT)),
                list.html());
        assertTrue(list.select(".drafts a").stream()
                .allMatch(link -> link.attr("href").endsWith("/de")));
        assertEquals(403, jule.get(DRAFT.replace("/de", "/ar")).statusCode());
        assertEquals(403, jule.get("/newsroom").statusCode());
        assertTrue(signedIn("ada").page("/review").select(".drafts a").stream()
                .anyMatch(link -> link.attr("href").endsWith("/ar")));
        assertEquals("/sign-in", leadsTo(server.browser().get(DRAFT)));
        assertEquals(404, jule.get(DRAFT.replace("/en/", "/xx/")).statusCode());
    }

    @Test
    void aTextStandsBesideItsEvidenceAndIsWrittenInItsLanguage() throws Exception {
        Element unit = nightFerry(jule.page(DRAFT));
        assertFalse(unit.select("blockquote").text().isBlank());
        assertEquals("de", unit.select("textarea").attr("lang"));
        Document arabic = signedIn("ada").page(DRAFT.replace("/de", "/ar"));
        assertEquals("rtl", arabic.select("textarea").first().attr("dir"));
    }

    @Test
    void aTranslationIsKeptThenApprovedAndReachesReaders() throws Exception {
        HttpResponse<String> kept = write(jule, jule.page(DRAFT), "target", JULES, "act", "keep");
        assertTrue(leadsTo(kept).contains("said=kept"), leadsTo(kept));
        assertFalse(told().contains(JULES));

        Document page = jule.page(DRAFT);
        assertTrue(
                nightFerry(page).select(".state").text().contains("jule"),
                nightFerry(page).html());
        assertEquals(JULES, nightFerry(page).select("textarea").text());
        write(jule, page, "target", JULES, "act", "approve");
        assertTrue(nightFerry(jule.page(DRAFT)).hasClass("approved"));
        assertTrue(told().contains(JULES));
        String id = action(page).substring(action(page).lastIndexOf('/') + 1);
        assertEquals(2, jule.page(DRAFT + "/texts/" + id).select(".versions li").size());
    }

    @Test
    void whatTheCheckSpeaksAgainstNeedsAReason() throws Exception {
        HttpResponse<String> refused = write(jule, jule.page(DRAFT), "target", WRONG, "act", "approve");
        Document page = jule.page(leadsTo(refused).replaceFirst("#.*", ""));
        assertFalse(nightFerry(page).select(".word").isEmpty());
        assertFalse(nightFerry(page).select(".found li").isEmpty());
        assertFalse(told().contains(WRONG));
        write(jule, page, "target", WRONG, "act", "approve", "reason", "the board put it off");
        assertTrue(told().contains(WRONG));
    }

    @Test
    void whoComesSecondOverwritesNothingAndSeesBothTexts() throws Exception {
        Browser ruben = signedIn("ruben");
        Document seen = ruben.page(DRAFT);
        write(jule, jule.page(DRAFT), "target", JULES, "act", "keep");
        HttpResponse<String> second = write(ruben, seen, "target", "Die Fähre fährt.", "act", "approve");
        assertEquals(409, second.statusCode());
        Element unit = nightFerry(Jsoup.parse(second.body()));
        assertEquals(JULES, unit.select("textarea").text());
        assertEquals("Die Fähre fährt.", unit.select(".mine .text").text());
        assertFalse(told().contains("Die Fähre fährt."));
    }

    @Test
    void whatTheCheckHasNothingAgainstIsApprovedAtOnceAndTheRestIsNot() throws Exception {
        Document page = jule.page(DRAFT);
        int ready = page.select("input[name=seen]").size();
        assertTrue(ready > 0, page.select(".bar").html());
        int approved = page.select(".unit.approved").size();
        HttpResponse<String> answer = jule.send(page, DRAFT + "/approvals");
        assertEquals(DRAFT, leadsTo(answer));
        Document after = jule.page(DRAFT);
        assertEquals(approved + ready, after.select(".unit.approved").size());
        assertTrue(after.select("input[name=seen]").isEmpty());
    }

    @Test
    void aDraftGoesOutAsAFile() throws Exception {
        HttpResponse<String> file = jule.get(DRAFT + "/file?format=xliff12");
        assertEquals(
                "attachment; filename=\"" + Newsstand.DAY + "-en-de.12.xlf\"",
                file.headers().firstValue("Content-Disposition").orElseThrow());
        assertEquals(404, jule.get(DRAFT + "/file?format=docx").statusCode());
    }

    @Test
    void aFileComesBackWithWordsOnEachText() throws Exception {
        String file = jule.get(DRAFT + "/file?format=xliff2").body();
        Document receipt =
                Jsoup.parse(jule.upload(jule.page(DRAFT), DRAFT + "/file", "back.xlf", file, "allRead", "true")
                        .body());
        assertFalse(receipt.select(".rows li").isEmpty(), receipt.html());
        HttpResponse<String> broken =
                jule.upload(jule.page(DRAFT), DRAFT + "/file", "back.xlf", "<xliff", "allRead", "");
        assertEquals(400, broken.statusCode());
        assertTrue(Jsoup.parse(broken.body()).select(".word").text().contains("line 1"), broken.body());
    }

    @Test
    void theScriptIsAnsweredWithoutAPage() throws Exception {
        Document page = jule.page(DRAFT);
        String script = page.select("script").attr("src");
        assertTrue(jule.get(script).body().contains("\"use strict\""));
        HttpResponse<String> saved = jule.sendByScript(page, action(page), "target", JULES, "act", "keep");
        assertEquals(204, saved.statusCode());
        String tag = saved.headers().firstValue("ETag").orElseThrow().replace("\"", "");
        assertEquals(tag, nightFerry(jule.page(DRAFT)).select("[name=tag]").attr("value"));
        assertEquals(
                409,
                jule.sendByScript(page, action(page), "target", WRONG, "act", "keep")
                        .statusCode());
    }

    @Test
    void formsWithoutTheirTokenChangeNothing() throws Exception {
        String action = action(jule.page(DRAFT));
        assertEquals(
                403,
                jule.post(action, "tag", "x", "target", JULES, "act", "approve").statusCode());
        assertEquals(403, jule.post(DRAFT + "/approvals").statusCode());
        assertFalse(told().contains(JULES));
    }
}
