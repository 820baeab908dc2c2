package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.staff.Browser.leadsTo;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.staff.Account;
import standfirst.staff.Browser;
import standfirst.staff.Role;

class SignInTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    private StaffServer server;

    @BeforeEach
    void start() {
        server = new StaffServer(folder);
        server.hire("ada", PASSWORD, Role.NEWSROOM);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whoKnowsThePasswordComesToTheirDeskAndOutAgain() throws Exception {
        Browser browser = server.browser();
        assertEquals("/newsroom", leadsTo(browser.signIn("Ada", PASSWORD)));
        Document newsroom = browser.page("/newsroom");
        assertEquals("/sign-in?out", leadsTo(browser.send(newsroom, "/sign-out")));
        assertEquals("/sign-in", leadsTo(browser.get("/newsroom")));
    }

    @Test
    void whoWasSentToTheDoorComesToThePageThatWasAskedFor() throws Exception {
        Browser browser = server.browser();
        assertEquals("/sign-in", leadsTo(browser.get("/newsroom/log?page=2")));
        assertTrue(leadsTo(browser.signIn("ada", PASSWORD)).startsWith("/newsroom/log?page=2"));
    }

    @Test
    void aWrongPasswordAnUnknownNameAndALockedAccountGetTheSameAnswer() throws Exception {
        server.hire("bea", PASSWORD, Role.NEWSROOM);
        server.accounts().change("bea", account -> account.disabled(true));
        server.accounts()
                .add(new Account("oidc", "Of a provider", Set.of(Role.NEWSROOM), List.of(), Optional.empty(), false));
        for (String name : List.of("ada", "bea", "nobody", "oidc", "")) {
            HttpResponse<String> answer = server.browser().signIn(name, name.equals("ada") ? "wrong" : PASSWORD);
            assertEquals("/sign-in?wrong", leadsTo(answer), name);
        }
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordWaits() throws Exception {
        for (int i = 0; i < 5; i++) server.browser().signIn("ada", "wrong" + i);
        assertEquals("/sign-in?later", leadsTo(server.browser().signIn("ada", PASSWORD)));
        for (int i = 0; i < 5; i++) server.browser().signIn("nobody", "wrong" + i);
        assertEquals("/sign-in?later", leadsTo(server.browser().signIn("nobody", PASSWORD)));
    }

    @Test
    void anAddressThatFailsWithTwentyNamesWaits() throws Exception {
        for (int i = 0; i < 20; i++) server.browser().signIn("name" + i, "wrong");
        assertEquals("/sign-in?later", leadsTo(server.browser().signIn("ada", PASSWORD)));
    }

    @Test
    void aSessionOfBeforeSignInIsNotTheOneOfAfterIt() throws Exception {
        Browser browser = server.browser();
        browser.page("/sign-in");
        String before = browser.cookie("staff");
        browser.signIn("ada", PASSWORD);
        assertFalse(before.isEmpty());
        assertNotEquals(before, browser.cookie("staff"));
    }

    @Test
    void theCookieIsForOurPagesAloneAndNoScript() throws Exception {
        String cookie = server.browser()
                .get("/sign-in")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        Browser browser = server.browser();
        assertEquals("/sign-in?expired", leadsTo(browser.post("/sign-in", "name", "ada", "password", PASSWORD)));
        browser.signIn("ada", PASSWORD);
        assertEquals(403, browser.post("/sign-out").statusCode());
        assertEquals(200, browser.get("/newsroom").statusCode());
    }

    @Test
    void aLockANewPasswordAndOtherRolesHoldAtOnceInEveryBrowser() throws Exception {
        for (var change : List.<java.util.function.UnaryOperator<Account>>of(
                account -> account.withPassword("{bcrypt}other"),
                account -> account.withRoles(Set.of(Role.TRANSLATOR), List.of(Locale.GERMAN)),
                account -> account.disabled(true))) {
            server.hire("cem", PASSWORD, Role.NEWSROOM);
            Browser browser = server.browser();
            browser.signIn("cem", PASSWORD);
            assertEquals(200, browser.get("/newsroom").statusCode());
            Account before = server.accounts().find("cem").orElseThrow();
            server.accounts().change("cem", change);
            assertEquals("/sign-in", leadsTo(browser.get("/newsroom")));
            server.accounts().change("cem", changed -> before);
        }
    }

    @Test
    void theStaffsPagesAreSetInTheHousesStyleAndTheirPolicyLetsItThrough() throws Exception {
        HttpResponse<String> page = server.browser().get("/sign-in");
        Document door = Jsoup.parse(page.body());
        String style = Objects.requireNonNull(door.selectFirst("style")).data();
        assertTrue(style.contains(".door"), style);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("'sha256-" + hash + "'"), policy);
        assertEquals(
                200,
                server.browser()
                        .get(door.select("link[rel=stylesheet]").attr("href"))
                        .statusCode());
    }

    @Test
    void signInLeadsToNoOtherSite() throws Exception {
        Browser browser = server.browser();
        for (String path : List.of("/newsroom//evil.example", "/sign-in?continue=https://evil.example/"))
            browser.get(path);
        assertTrue(leadsTo(browser.signIn("ada", PASSWORD)).startsWith("/newsroom"));
    }

    @Test
    void readersGetNeitherACookieNorTheStaffsHeaders() throws Exception {
        HttpResponse<String> front = server.browser().get("/");
        assertTrue(front.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(front.headers().firstValue("X-Frame-Options").isEmpty());
    }
}
