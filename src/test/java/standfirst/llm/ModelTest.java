package standfirst.llm;

import static org.junit.jupiter.api.Assertions.*;
import static standfirst.llm.LoopbackModel.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.keypoint.Usage;
import standfirst.llm.ModelSettings.Answers;

class ModelTest {
    private static final Prompt.Filled HELLO =
            new Prompt("hello", "1", java.util.Set.of(), Optional.empty(), "You greet.", "Greet.").fill(Map.of());
    private static final Optional<Schema> SCHEMA = Optional.of(Prompts.bundled().schema("points"));

    private final List<Call> calls = new ArrayList<>();

    private Model model(ModelSettings settings) {
        return Model.of("loopback", settings, calls::add);
    }

    @Test
    void answerComesWithItsUsage() {
        try (var server = new LoopbackModel(says("Hello."))) {
            Answer answer = model(server.settings()).ask(HELLO, Optional.empty());
            assertEquals(new Answer("Hello.", false, new Usage(100, 20, 1)), answer);
            assertEquals("You greet.", server.message(0, 0));
            assertEquals("Greet.", server.message(0, 1));
            assertEquals(new Usage(100, 20, 1), calls.getFirst().usage());
        }
    }

    @Test
    void schemaGoesWhereTheServerReadsIt() {
        try (var server = new LoopbackModel(says("{}"))) {

            model(server.settings(Answers.JSON_SCHEMA, PATIENCE, 0)).ask(HELLO, SCHEMA);
            model(server.settings(Answers.JSON_OBJECT, PATIENCE, 0)).ask(HELLO, SCHEMA);
            model(server.settings(Answers.PROMPT, PATIENCE, 0)).ask(HELLO, SCHEMA);
            var formats =
                    server.asked().stream().map(r -> r.path("response_format")).toList();
            assertEquals("json_schema", formats.get(0).path("type").asString());
            assertTrue(
                    formats.get(0).at("/json_schema/schema/properties/points").isObject());
            assertEquals("json_object", formats.get(1).path("type").asString());
            assertTrue(formats.get(1).at("/schema/properties/points").isObject());
            assertTrue(formats.get(2).isMissingNode());
        }
    }

    @Test
    void retryAfterIsHonoured() {
        try (var server = new LoopbackModel(refuses(429, "1"), says("Hello."))) {
            long start = System.nanoTime();
            assertEquals(
                    "Hello.",
                    model(server.settings()).ask(HELLO, Optional.empty()).text());
            assertTrue(System.nanoTime() - start >= 1_000_000_000L);
        }
    }

    @Test
    void aWaitLongerThanTheTimeoutIsNotWaited() {
        try (var server = new LoopbackModel(refuses(429, "3600"))) {
            var failed = assertThrows(
                    ModelFailed.class, () -> model(server.settings()).ask(HELLO, Optional.empty()));
            assertEquals(1, server.asked().size());
            assertTrue(failed.getMessage().contains("status 429: {\"error\":{\"message\":\"slow down\"}}"));
        }
    }

    @Test
    void serverErrorIsTriedAgainAsOftenAsSet() {
        try (var server = new LoopbackModel(body(500, "text/plain", "out of memory"))) {
            var settings = server.settings(Answers.PROMPT, PATIENCE, 1);
            var failed = assertThrows(ModelFailed.class, () -> model(settings).ask(HELLO, Optional.empty()));
            assertEquals(2, server.asked().size());
            assertTrue(failed.getMessage().endsWith("failed: status 500: out of memory"), failed.getMessage());
        }
    }

    @Test
    void wrongKeyIsNotTriedAgain() {
        try (var server = new LoopbackModel(body(401, "application/json", "{\"error\":\"no such key\"}"))) {
            assertThrows(ModelFailed.class, () -> model(server.settings()).ask(HELLO, Optional.empty()));
            assertEquals(1, server.asked().size());
        }
    }

    @Test
    void webPageWithStatus200IsNoAnswer() {
        try (var server = new LoopbackModel(body(200, "text/html", "<!doctype html><title>Sign in</title>"))) {
            var failed = assertThrows(
                    ModelFailed.class, () -> model(server.settings()).ask(HELLO, Optional.empty()));
            assertTrue(failed.getMessage().endsWith("a web page came instead of an answer"));
            assertEquals(1, server.asked().size());
        }
    }

    @Test
    void brokenConnectionIsTriedAgain() {
        try (var server = new LoopbackModel(breaksOff(), says("Hello."))) {
            assertEquals(
                    "Hello.",
                    model(server.settings()).ask(HELLO, Optional.empty()).text());
        }
    }

    @Test
    void slowAnswerIsGivenUpAtTheTimeout() {
        try (var server = new LoopbackModel(after(Duration.ofSeconds(60), says("Hello.")))) {
            var settings = server.settings(Answers.PROMPT, Duration.ofMillis(300), 3);
            long start = System.nanoTime();
            assertThrows(ModelFailed.class, () -> model(settings).ask(HELLO, Optional.empty()));
            assertTrue(System.nanoTime() - start < 30_000_000_000L);
        }
    }

    @Test
    void answerOfManyMegabytesIsRefused() {
        try (var server = new LoopbackModel(says("x".repeat(5 << 20)))) {
            var settings = server.settings(Answers.PROMPT, PATIENCE, 0);
            assertThrows(ModelFailed.class, () -> model(settings).ask(HELLO, Optional.empty()));
        }
    }

    @Test
    void deadServerIsLeftAloneAfterThreeFailures() {
        try (var server = new LoopbackModel(body(401, "text/plain", "no key"))) {
            Model model = model(server.settings());
            for (int i = 0; i < 5; i++) assertThrows(ModelFailed.class, () -> model.ask(HELLO, Optional.empty()));
            assertEquals(3, server.asked().size());
            assertEquals(5, calls.size());
        }
    }

    @Test
    void failedCallIsInTheBooks() {
        try (var server = new LoopbackModel(body(400, "text/plain", "no such model"))) {
            assertThrows(ModelFailed.class, () -> model(server.settings()).ask(HELLO, Optional.empty()));
            assertEquals(
                    Optional.of("status 400: no such model"), calls.getFirst().failure());
        }
    }

    @Test
    void roleThatNamesNoModelIsAnError() {
        var settings = Map.of("small", ModelSettings.openAi("http://127.0.0.1:1/v1", "small", "none"));
        var unknown = assertThrows(
                IllegalArgumentException.class, () -> Models.of(settings, Map.of(Role.JUDGE, "big"), calls::add));
        assertEquals("the role judge names the model big, which is not among [small]", unknown.getMessage());
        assertTrue(Models.of(settings, Map.of(Role.JUDGE, "small"), calls::add)
                .in(Role.CONDENSE)
                .isEmpty());
    }

    @Test
    void unknownProviderIsAnErrorThatNamesTheKnown() {
        try (var server = new LoopbackModel(says(""))) {
            var odd = server.settings("oracle", Answers.PROMPT, PATIENCE, 0);
            assertThrows(IllegalArgumentException.class, () -> model(odd));
        }
    }

    @Test
    void keyIsNotPrinted() {
        assertFalse(ModelSettings.openAi("http://127.0.0.1:1/v1", "small", "sk-secret")
                .toString()
                .contains("secret"));
    }
}
