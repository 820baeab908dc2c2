package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.Machine.json;
import static standfirst.Machine.problem;
import static standfirst.Machine.send;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.api.Scope;
import standfirst.edition.Newsstand;
import standfirst.store.Database;
import tools.jackson.databind.JsonNode;

/// What machines hand in at the translators' desk, and what keeps them from too much.
class ApiDeskTest {
    private static final String JULES = "Die Nachtfähre zwischen Port Eldra und Skarrow legt am 1. Dezember wieder ab.";
    private static final String GERMAN = "/api/v1/editions/" + Newsstand.DAY + "/de";

    @TempDir
    Path folder;

    private Machine machine;

    private void start(String settings) throws Exception {
        if (machine != null) machine.close();
        machine = new Machine(folder, settings);
    }

    @BeforeEach
    void start() throws Exception {
        start("");
    }

    @AfterEach
    void stop() {
        machine.close();
    }

    private String point() throws Exception {
        JsonNode text = json(machine.get(Machine.DRAFT, Scope.TRANSLATE)).at("/articles/0/texts/1");
        return Machine.DRAFT + "/texts/" + text.get("id").asString();
    }

    @Test
    void aTranslationIsKeptThenApprovedAndReachesTheEdition() throws Exception {
        machine.promised(machine.get("/api/v1/drafts?to=de", Scope.TRANSLATE), "get", "/api/v1/drafts");
        machine.promised(machine.get(Machine.DRAFT, Scope.TRANSLATE), "get", "/api/v1/drafts/{day}/{from}/{to}");
        HttpResponse<String> text = machine.get(point(), Scope.TRANSLATE);
        machine.promised(text, "get", "/api/v1/drafts/{day}/{from}/{to}/texts/{id}");
        String tag = text.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> kept = machine.put(point(), tag, """
                {"target": "%s", "by": "Jule Brandt"}""".formatted(JULES));
        assertEquals(
                "written",
                machine.promised(kept, "put", "/api/v1/drafts/{day}/{from}/{to}/texts/{id}")
                        .get("state")
                        .asString());
        assertFalse(machine.get(GERMAN, Scope.READ).body().contains(JULES));

        String next = kept.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> approved = machine.put(point(), next, """
                {"target": "%s", "by": "Jule Brandt", "approve": true}""".formatted(JULES));
        assertEquals("approved", json(approved).get("state").asString());
        assertTrue(machine.get(GERMAN, Scope.READ).body().contains(JULES));
    }

    @Test
    void whoComesSecondIsShownWhatIsThereAndOverwritesNothing() throws Exception {
        String tag = machine.get(point(), Scope.TRANSLATE)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        machine.put(point(), tag, """
                {"target": "%s", "by": "Jule Brandt"}""".formatted(JULES));
        HttpResponse<String> second = machine.put(point(), tag, """
                {"target": "Die Fähre fährt.", "by": "Ruben Ott"}""");
        assertEquals(JULES, problem(second, 412).at("/current/target").asString());
        problem(machine.put(point(), null, "{\"target\": \"Die Fähre fährt.\", \"by\": \"Ruben Ott\"}"), 428);
    }

    @Test
    void whatTheCheckSpeaksAgainstNeedsAReason() throws Exception {
        String tag = machine.get(point(), Scope.TRANSLATE)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        String wrong = JULES.replace("1.", "2.");
        HttpResponse<String> refused = machine.put(point(), tag, """
                {"target": "%s", "by": "Jule Brandt", "approve": true}""".formatted(wrong));
        assertEquals(
                "number", problem(refused, 422).at("/current/findings/0/kind").asString());
        HttpResponse<String> stands =
                machine.put(point(), refused.headers().firstValue("ETag").orElseThrow(), """
                {"target": "%s", "by": "Jule Brandt", "approve": true, "reason": "the board put it off"}""".formatted(wrong));
        assertEquals("approved", json(stands).get("state").asString(), stands.body());
    }

    @Test
    void aDraftGoesOutAndComesBackAsAFile() throws Exception {
        HttpResponse<String> file = machine.get(Machine.DRAFT + "/file", Scope.TRANSLATE);
        assertEquals(
                "application/xliff+xml",
                file.headers().firstValue("Content-Type").orElseThrow());
        problem(machine.get(Machine.DRAFT + "/file?format=tmx", Scope.TRANSLATE), 404);
        problem(machine.get(Machine.DRAFT + "/file?format=docx", Scope.TRANSLATE), 400);

        String back = file.body().replace("Die Nachtfähre zwischen Port Eldra und Skarrow fährt ab dem", "Ab dem");
        HttpResponse<String> taken =
                send(machine.request(Machine.DRAFT + "/file?by=Jule+Brandt&allRead=true", Scope.TRANSLATE)
                        .header("Content-Type", "application/xliff+xml")
                        .PUT(BodyPublishers.ofString(file.body())));
        JsonNode receipt = machine.promised(taken, "put", "/api/v1/drafts/{day}/{from}/{to}/file");
        assertEquals(2, receipt.get("version").asInt());
        assertTrue(back.length() < file.body().length());
        assertTrue(machine.get(Machine.DRAFT + "/file?format=tmx", Scope.TRANSLATE)
                .body()
                .contains("Jule Brandt"));

        HttpResponse<String> hostile = send(machine.request(Machine.DRAFT + "/file?by=Jule", Scope.TRANSLATE)
                .header("Content-Type", "application/xml")
                .PUT(BodyPublishers.ofString("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>")));
        assertTrue(problem(hostile, 400).get("detail").asString().contains("DOCTYPE"));
    }

    @Test
    void aRevokedTokenLetsInNoMore() throws Exception {
        assertEquals(200, machine.get("/api/v1/languages", Scope.READ).statusCode());
        try (Database database = Database.inFolder(machine.data())) {
            database.tokens().revoke("read", Instant.now());
        }
        problem(machine.get("/api/v1/languages", Scope.READ), 401);
    }

    @Test
    void whoAsksTooOftenIsToldForHowLongToWait() throws Exception {
        start("api: {requests-per-minute: 3}");
        List<Integer> statuses = new ArrayList<>();
        HttpResponse<String> last = machine.get("/api/v1/languages", Scope.READ);
        for (int i = 0; i < 7; i++) {
            statuses.add(last.statusCode());
            last = machine.get("/api/v1/languages", Scope.READ);
        }
        // Of eight one or two minutes let three through.
        assertTrue(statuses.contains(429) || last.statusCode() == 429, statuses.toString());
        HttpResponse<String> other = machine.get("/api/v1/drafts?to=de", Scope.TRANSLATE);
        assertEquals(200, other.statusCode());
    }

    @Test
    void pagesOfOthersMayAskOnlyWhereTheSettingsNameThem() throws Exception {
        String origin = "https://desk.example";
        HttpResponse<String> closed =
                send(machine.request("/api/v1/languages", Scope.READ).header("Origin", origin));
        assertEquals(Optional.empty(), closed.headers().firstValue("Access-Control-Allow-Origin"));

        start("api: {origins: '" + origin + "'}");
        HttpResponse<String> open =
                send(machine.request("/api/v1/languages", Scope.READ).header("Origin", origin));
        assertEquals(Optional.of(origin), open.headers().firstValue("Access-Control-Allow-Origin"));
        HttpResponse<String> preflight = send(machine.request("/api/v1/check", null)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(200, preflight.statusCode());
        HttpResponse<String> stranger =
                send(machine.request("/api/v1/languages", Scope.READ).header("Origin", "https://evil.example"));
        assertEquals(403, stranger.statusCode());
    }
}
