package standfirst;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.edition.Newsstand;
import standfirst.staff.Role;
import standfirst.store.Database;

/// What readers and translators do in a real Chromium, the one of the system. Nothing that a page does may be refused
/// by
/// its own policy, and no script may fail.
class BrowserTest {
    private static final String PASSWORD = "correct horse battery";
    private static final String JULES = "Die Nachtfähre zwischen Port Eldra und Skarrow legt am 1. Dezember wieder ab.";
    private static final String DRAFT = "/review/" + Newsstand.DAY + "/en/de";

    @TempDir
    static Path folder;

    private static StaffServer server;
    private static Playwright playwright;
    private static Browser chromium;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(
                program.isPresent() || "required".equals(System.getenv("STANDFIRST_TEST_CHROMIUM")),
                "left out: there is no Chromium in /usr/bin");
        try (Database database = Database.inFolder(folder)) {
            for (var edition : List.of(Newsstand.asPublished(), Newsstand.german(), Newsstand.arabic()))
                database.editions().publish(database.editions().save(edition), Newsstand.MADE);
        }
        server = new StaffServer(folder);
        server.hire("jule", PASSWORD, Role.TRANSLATOR);
        server.hire("ruben", PASSWORD, Role.TRANSLATOR);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) playwright.close();
        if (server != null) server.close();
    }

    @AfterEach
    void nothingWasRefusedAndNoScriptFailed() {
        contexts.forEach(BrowserContext::close);
        assertEquals(List.of(), complaints);
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + server.port())
                .setLocale("en");
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    private Page signedIn(String name) {
        Page page = page(options());
        page.navigate("/sign-in");
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        page.locator("main button").click();
        return page;
    }

    @Test
    void aPointOpensOntoItsSentence() {
        Page page = page(options());
        page.navigate("/mul/");
        Locator point = page.locator(".points details").first();
        assertThat(point.locator("blockquote").first()).isHidden();
        point.locator("summary").click();
        assertThat(point.locator("blockquote").first()).isVisible();
    }

    @Test
    void arabicIsReadFromTheRightAndNothingIsWiderThanASmallScreen() {
        Page page = page(options().setViewportSize(320, 640));
        page.navigate("/ar/");
        assertEquals("rtl", page.evaluate("getComputedStyle(document.body).direction"));
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= 320"));
    }

    @Test
    void theDarkIsDark() {
        Page page = page(options().setColorScheme(ColorScheme.DARK));
        page.navigate("/mul/");
        Object brightness = page.evaluate(
                "getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number).reduce((a, b) => a + b)");
        assertTrue(((Number) brightness).intValue() < 150, brightness + "");
    }

    @Test
    void theFirstKeyLeadsPastTheMasthead() {
        Page page = page(options());
        page.navigate("/mul/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertTrue(page.url().contains("#"), page.url());
    }

    @Test
    void aReaderSubscribesWithoutAScriptAndWithoutACookie() {
        Page page = page(options().setJavaScriptEnabled(false));
        page.navigate("/subscribe");
        page.locator("input[type=email]").fill("lena@post.example");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main h1")).isVisible();
        assertTrue(page.locator("input[type=email]").count() == 0, page.content());
        assertEquals(List.of(), page.context().cookies());
    }

    private static Locator nightFerry(Page page) {
        return page.locator(".unit")
                .filter(new Locator.FilterOptions().setHasText("night ferry"))
                .filter(new Locator.FilterOptions().setHas(page.locator("blockquote")))
                .first();
    }

    @Test
    void whatATranslatorWritesIsKeptAsItIsWrittenAndApprovedByKey() {
        Page page = signedIn("jule");
        page.navigate(DRAFT);
        nightFerry(page).locator("textarea").fill(JULES.replace("wieder ab", "ab"));
        assertThat(nightFerry(page).locator(".told")).hasText("Saved");
        page.reload();
        assertThat(nightFerry(page).locator("textarea")).hasValue(JULES.replace("wieder ab", "ab"));

        Page ruben = signedIn("ruben");
        ruben.navigate(DRAFT);
        nightFerry(page).locator("textarea").fill(JULES);
        assertThat(nightFerry(page).locator(".told")).hasText("Saved");
        complaints.clear();
        nightFerry(ruben).locator("textarea").fill("Die Fähre fährt.");
        assertThat(nightFerry(ruben).locator(".mine .text")).hasText("Die Fähre fährt.");
        assertThat(nightFerry(ruben).locator("textarea")).hasValue(JULES);
        // the status 409 alone is told on the console
        complaints.removeIf(complaint -> complaint.contains("409"));

        nightFerry(page).locator("textarea").press("Control+Enter");
        assertThat(nightFerry(page)).hasClass(java.util.regex.Pattern.compile(".*\\bapproved\\b.*"));
        page.keyboard().press("Alt+ArrowDown");
    }
}
