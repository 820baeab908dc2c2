package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.staff.Browser.leadsTo;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.staff.Account;
import standfirst.staff.Browser;
import standfirst.staff.Presses;
import standfirst.staff.Role;
import standfirst.staff.SignInSettings;

class ProviderSignInTest {
    @TempDir
    Path folder;

    private final LoopbackProvider provider = new LoopbackProvider();

    private StaffServer server;

    @AfterEach
    void stop() {
        server.close();
        provider.close();
    }

    private void start(String claim) {
        server = new StaffServer(folder, Presses.CLOSED, provider.settings(claim));
        server.accounts()
                .add(new Account("ada@news.example", "Ada", Set.of(Role.NEWSROOM), List.of(), Optional.empty(), false));
    }

    /// The whole way: button, provider, and back; gives what the paper answers then.
    private String signIn(Browser browser) throws Exception {
        Document door = browser.page("/sign-in");
        assertEquals("Sign in with Example ID", door.select("main a").text());
        String atProvider = browser.get(door.select("main a").attr("href"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertTrue(atProvider.startsWith(provider.issuer() + "/authorize?"), atProvider);
        String back = browser.getElsewhere(atProvider)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return leadsTo(browser.getElsewhere(back));
    }

    @Test
    void whomTheProviderVouchesForComesToTheirDeskAndOutAgain() throws Exception {
        start("preferred_username");
        provider.knows(Map.of("sub", "17", "preferred_username", "Ada@News.example"));
        Browser browser = server.browser();
        assertEquals("/newsroom", signIn(browser));
        assertEquals(403, browser.get("/newsroom/accounts").statusCode(), "the roles are those of the account");
        Document newsroom = browser.page("/newsroom");
        assertEquals("/sign-in?out", leadsTo(browser.send(newsroom, "/sign-out")));
        assertEquals("/sign-in", leadsTo(browser.get("/newsroom")));
        assertEquals(List.of(), provider.complaints());
    }

    @Test
    void whoHasNoOpenAccountStaysOutside() throws Exception {
        start("preferred_username");
        provider.knows(Map.of("sub", "18", "preferred_username", "eve"));
        assertEquals("/sign-in?stranger", signIn(server.browser()));
        provider.knows(Map.of("sub", "17", "preferred_username", "ada@news.example"));
        Browser ada = server.browser();
        assertEquals("/newsroom", signIn(ada));
        server.accounts().change("ada@news.example", account -> account.disabled(true));
        assertEquals("/sign-in", leadsTo(ada.get("/newsroom")), "a lock holds at once");
        assertEquals("/sign-in?stranger", signIn(server.browser()));
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedIsNobodys() throws Exception {
        start("email");
        provider.knows(Map.of("sub", "17", "email", "ada@news.example"));
        assertEquals("/sign-in?stranger", signIn(server.browser()));
        provider.knows(Map.of("sub", "17", "email", "ada@news.example", "email_verified", true));
        assertEquals("/newsroom", signIn(server.browser()));
    }

    @Test
    void aTokenThatSomebodyElseSignedOpensNothing() throws Exception {
        start("preferred_username");
        provider.knows(Map.of("sub", "17", "preferred_username", "ada@news.example"));
        provider.forge();
        Browser browser = server.browser();
        assertEquals("/sign-in?unanswered", signIn(browser));
        assertEquals("/sign-in", leadsTo(browser.get("/newsroom")));
    }

    @Test
    void whereTheProviderIsAwayTheServerStartsAndPasswordsStillOpen() throws Exception {
        start("preferred_username");
        server.hire("bea", "correct horse battery", Role.NEWSROOM);
        provider.close();
        Browser browser = server.browser();
        assertEquals("/sign-in?unanswered", leadsTo(browser.get("/sign-in/with/provider")));
        assertEquals(
                "The provider did not answer as it should. Try again, or sign in with your password.",
                browser.page("/sign-in?unanswered").select("[role=status]").text());
        assertEquals("/newsroom", leadsTo(browser.signIn("bea", "correct horse battery")));
    }

    @Test
    void settingsThatWouldLetAnybodyInAreRefused() {
        start("preferred_username");
        for (String issuer : List.of("http://id.example/", "ldap://id.example/"))
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new SignInSettings(
                            Optional.of(URI.create(issuer)),
                            Optional.of("standfirst"),
                            Optional.of("secret"),
                            Optional.empty(),
                            "sub"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SignInSettings(
                        Optional.of(URI.create("https://id.example/")),
                        Optional.of("standfirst"),
                        Optional.empty(),
                        Optional.empty(),
                        "sub"));
    }
}
