package standfirst.llm;

import static org.junit.jupiter.api.Assertions.*;
import static standfirst.llm.LoopbackModel.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.keypoint.Usage;
import standfirst.llm.ModelSettings.Answers;

class ModelTest {
    private static final Prompt.Filled GREET =
            new Prompt("hello", "1", java.util.Set.of(), Optional.empty(), "You greet.", "Greet.").fill(Map.of());
    private static final Question HELLO = new Question(GREET, Optional.empty(), List.of());
    private static final Question WITH_SCHEMA =
            Question.of(GREET, Prompts.bundled().schema("points"));
    private static final Errand ERRAND = Errand.of(Stories.harbour());

    private final Notebook books = new Notebook();

    private Model model(ModelSettings settings) {
        return Model.of("loopback", settings, books.keeper());
    }

    private static Answer ask(Model model) {
        return model.ask(ERRAND, HELLO);
    }

    @Test
    void answerComesWithItsUsage() {
        try (var server = new LoopbackModel(says("Hello."))) {
            Answer answer = ask(model(server.settings()));
            assertEquals(new Answer("Hello.", false, new Usage(100, 20, 1)), answer);
            assertEquals("You greet.", server.message(0, 0));
            assertEquals("Greet.", server.message(0, 1));
            assertEquals(new Usage(100, 20, 1), books.calls().getFirst().usage());
        }
    }

    @Test
    void schemaGoesWhereTheServerReadsIt() {
        try (var server = new LoopbackModel(says("{}"))) {

            model(server.settings(Answers.JSON_SCHEMA, PATIENCE, 0)).ask(ERRAND, WITH_SCHEMA);
            model(server.settings(Answers.JSON_OBJECT, PATIENCE, 0)).ask(ERRAND, WITH_SCHEMA);
            model(server.settings(Answers.PROMPT, PATIENCE, 0)).ask(ERRAND, WITH_SCHEMA);
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
            assertEquals("Hello.", ask(model(server.settings())).text());
            assertTrue(System.nanoTime() - start >= 1_000_000_000L);
        }
    }

    @Test
    void aWaitLongerThanTheTimeoutIsNotWaited() {
        try (var server = new LoopbackModel(refuses(429, "3600"))) {
            var failed = assertThrows(ModelFailed.class, () -> ask(model(server.settings())));
            assertEquals(1, server.asked().size());
            assertTrue(failed.getMessage().contains("status 429: {\"error\":{\"message\":\"slow down\"}}"));
        }
    }

    @Test
    void serverErrorIsTriedAgainAsOftenAsSet() {
        try (var server = new LoopbackModel(body(500, "text/plain", "out of memory"))) {
            var settings = server.settings(Answers.PROMPT, PATIENCE, 1);
            var failed = assertThrows(ModelFailed.class, () -> ask(model(settings)));
            assertEquals(2, server.asked().size());
            assertTrue(failed.getMessage().endsWith("failed: status 500: out of memory"), failed.getMessage());
        }
    }

    @Test
    void wrongKeyIsNotTriedAgain() {
        try (var server = new LoopbackModel(body(401, "application/json", "{\"error\":\"no such key\"}"))) {
            assertThrows(ModelFailed.class, () -> ask(model(server.settings())));
            assertEquals(1, server.asked().size());
        }
    }

    @Test
    void webPageWithStatus200IsNoAnswer() {
        try (var server = new LoopbackModel(body(200, "text/html", "<!doctype html><title>Sign in</title>"))) {
            var failed = assertThrows(ModelFailed.class, () -> ask(model(server.settings())));
            assertTrue(failed.getMessage().endsWith("a web page came instead of an answer"));
            assertEquals(1, server.asked().size());
        }
    }

    @Test
    void brokenConnectionIsTriedAgain() {
        try (var server = new LoopbackModel(breaksOff(), says("Hello."))) {
            assertEquals("Hello.", ask(model(server.settings())).text());
        }
    }

    @Test
    void slowAnswerIsGivenUpAtTheTimeout() {
        try (var server = new LoopbackModel(after(Duration.ofSeconds(60), says("Hello.")))) {
            var settings = server.settings(Answers.PROMPT, Duration.ofMillis(300), 3);
            long start = System.nanoTime();
            assertThrows(ModelFailed.class, () -> ask(model(settings)));
            assertTrue(System.nanoTime() - start < 30_000_000_000L);
        }
    }

    @Test
    void answerOfManyMegabytesIsRefused() {
        try (var server = new LoopbackModel(says("x".repeat(5 << 20)))) {
            var settings = server.settings(Answers.PROMPT, PATIENCE, 0);
            assertThrows(ModelFailed.class, () -> ask(model(settings)));
        }
    }

    @Test
    void deadServerIsLeftAloneAfterThreeFailures() {
        try (var server = new LoopbackModel(body(401, "text/plain", "no key"))) {
            Model model = model(server.settings());
            for (int i = 0; i < 5; i++) assertThrows(ModelFailed.class, () -> ask(model));
            assertEquals(3, server.asked().size());
            assertEquals(5, books.calls().size());
            assertEquals(Usage.NONE, books.calls().getLast().usage());
        }
    }

    @Test
    void failedCallIsInTheBooks() {
        try (var server = new LoopbackModel(body(400, "text/plain", "no such model"))) {
            assertThrows(ModelFailed.class, () -> ask(model(server.settings())));
            assertEquals(
                    Optional.of("status 400: no such model"),
                    books.calls().getFirst().failure());
        }
    }

    @Test
    void sameQuestionIsAskedOnceAndTheSparedCallIsEnteredToo() {
        try (var server = new LoopbackModel(says("Hello."))) {
            Model model = model(server.settings());
            ask(model);
            assertEquals(new Answer("Hello.", false, Usage.NONE), ask(model));
            assertEquals(1, server.asked().size());
            assertEquals(
                    List.of(false, true), books.calls().stream().map(Call::kept).toList());
            assertEquals(Usage.NONE, books.calls().getLast().usage());
        }
    }

    @Test
    void failedCallLeavesNoAnswer() {
        try (var server = new LoopbackModel(body(400, "text/plain", "no such model"), says("Hello."))) {
            Model model = model(server.settings());
            assertThrows(ModelFailed.class, () -> ask(model));
            assertEquals("Hello.", ask(model).text());
        }
    }

    /// One way at a time; the rest stays as it is.
    @Test
    void anythingThatDecidesTheAnswerMakesAnotherQuestion() {
        try (var server = new LoopbackModel(says("Hello."))) {
            ModelSettings settings = server.settings();
            String hash = HELLO.hash(settings);
            Turn turn = new Turn("Hi.", GREET);
            assertEquals(hash, new Question(GREET, Optional.empty(), List.of()).hash(server.settings()));
            for (Question other : List.of(
                    WITH_SCHEMA,
                    new Question(GREET, Optional.empty(), List.of(turn)),
                    new Question(
                            new Prompt.Filled(GREET.prompt(), "You greet!", "Greet."), Optional.empty(), List.of()),
                    new Question(
                            new Prompt.Filled(GREET.prompt(), "You greet.", "Greet!"), Optional.empty(), List.of())))
                assertNotEquals(hash, other.hash(settings));
            for (ModelSettings other : List.of(
                    server.settings(Answers.PROMPT, PATIENCE, 2),
                    ModelSettings.openAi(settings.baseUrl(), "other", "none"),
                    ModelSettings.openAi("http://127.0.0.1:1/v1", "loopback", "none")))
                assertNotEquals(hash, HELLO.hash(other));
            assertEquals(hash, HELLO.hash(ModelSettings.openAi(settings.baseUrl(), "loopback", "another key")));
        }
    }

    @Test
    void callIsEnteredWithAllThatTheBooksAskFor() {
        try (var server = new LoopbackModel(says("Hello."))) {
            ModelSettings priced = server.settings().at(Price.of("0.15", "0.60"));
            model(priced)
                    .as(Role.TRANSLATE)
                    .on(LocalDate.of(2026, 5, 11))
                    .ask(new Errand(Stories.harbour(), Locale.GERMAN), HELLO);
            Call call = books.calls().getFirst();
            assertEquals(LocalDate.of(2026, 5, 13), call.day(), "the newsroom's day");
            assertEquals(
                    new Call.Asked(
                            "loopback",
                            "loopback",
                            Optional.of(Role.TRANSLATE),
                            "hello",
                            "1",
                            GREET.prompt().hash()),
                    call.asked());
            assertEquals(
                    new Call.Sake(
                            Stories.harbour().id(),
                            Stories.harbour().facts().canonical().toString(),
                            "example.org",
                            Optional.of("2026-05-11-de")),
                    call.sake());
            assertEquals(0, new BigDecimal("0.000027").compareTo(call.cost().orElseThrow()));
        }
    }

    @Test
    void callOfAModelWithoutAPriceHasNoCost() {
        try (var server = new LoopbackModel(says("Hello."))) {
            ask(model(server.settings()));
            assertEquals(Optional.empty(), books.calls().getFirst().cost());
        }
    }

    @Test
    void roleThatNamesNoModelIsAnError() {
        var settings = Map.of("small", ModelSettings.openAi("http://127.0.0.1:1/v1", "small", "none"));
        var unknown = assertThrows(
                IllegalArgumentException.class, () -> Models.of(settings, Map.of(Role.JUDGE, "big"), books.keeper()));
        assertEquals("the role judge names the model big, which is not among [small]", unknown.getMessage());
        assertTrue(Models.of(settings, Map.of(Role.JUDGE, "small"), books.keeper())
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
