package standfirst.llm;

import static org.junit.jupiter.api.Assertions.*;
import static standfirst.llm.LoopbackModel.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.keypoint.Usage;
import standfirst.llm.ModelSettings.Answers;

class ProviderTest {
    private static final Prompt.Filled HELLO =
            new Prompt("hello", "1", Set.of(), Optional.empty(), "You greet.", "Greet.").fill(Map.of());

    /// "Hello." in each protocol, for 100 tokens in and 20 out.
    private static final Map<String, String> HELLOS =
            Map.of("openai", """
            {"id":"1","object":"chat.completion","model":"m","choices":[{"index":0,"message":{"role":"assistant",
            "content":"Hello."},"finish_reason":"stop"}],
            "usage":{"prompt_tokens":100,"completion_tokens":20,"total_tokens":120}}""", "anthropic", """
            {"id":"1","type":"message","role":"assistant","model":"m","content":[{"type":"text","text":"Hello."}],
            "stop_reason":"end_turn","usage":{"input_tokens":100,"output_tokens":20}}""", "google-ai-gemini", """
            {"candidates":[{"content":{"role":"model","parts":[{"text":"Hello."}]},"finishReason":"STOP","index":0}],
            "usageMetadata":{"promptTokenCount":100,"candidatesTokenCount":20,"totalTokenCount":120}}""", "mistral", """
            {"id":"1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":
            {"role":"assistant","content":"Hello."},"finish_reason":"stop"}],
            "usage":{"prompt_tokens":100,"completion_tokens":20,"total_tokens":120}}""", "ollama", """
            {"model":"m","created_at":"2026-05-12T08:00:00Z","message":{"role":"assistant","content":"Hello."},
            "done":true,"done_reason":"stop","prompt_eval_count":100,"eval_count":20}""");

    private static LoopbackModel server(String provider) {
        return new LoopbackModel(body(200, "application/json", HELLOS.get(provider)));
    }

    private static Answer ask(LoopbackModel server, String provider, Answers answers) {
        return LoopbackModel.model(server.settings(provider, answers, PATIENCE, 0))
                .ask(
                        Errand.of(Stories.harbour()),
                        Question.of(HELLO, Prompts.bundled().schema("points")));
    }

    @ParameterizedTest
    @CsvSource({
        "openai, /v1/chat/completions",
        "anthropic, /v1/messages",
        "google-ai-gemini, /v1/models/loopback:generateContent",
        "mistral, /v1/chat/completions",
        "ollama, /v1/api/chat"
    })
    void eachProviderIsAskedInItsProtocol(String provider, String path) {
        try (var server = server(provider)) {
            assertEquals(new Answer("Hello.", false, new Usage(100, 20, 1)), ask(server, provider, Answers.PROMPT));
            assertEquals(path, server.path(0));
            String request = server.asked().getFirst().toString();
            assertTrue(request.contains("You greet.") && request.contains("Greet."), request);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "openai, /v1/models",
        "anthropic, /v1/models",
        "google-ai-gemini, /v1/models",
        "mistral, /v1/models",
        "ollama, /v1/api/tags"
    })
    void eachProviderIsAskedForItsListOfModels(String provider, String path) {
        try (var server = new LoopbackModel(body(200, "application/json", "{\"models\":[\"loopback\"]}"))) {
            var settings = server.settings(provider, Answers.PROMPT, PATIENCE, 0);
            assertEquals(Optional.empty(), LoopbackModel.model(settings).problem());
            assertEquals(path, server.path(0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "anthropic", "google-ai-gemini", "mistral", "ollama"})
    void schemaReachesEachProvider(String provider) {
        try (var server = server(provider)) {
            ask(server, provider, Answers.JSON_SCHEMA);
            String request = server.asked().getFirst().toString();
            assertTrue(request.contains("\"sentences\""), request);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "anthropic", "google-ai-gemini", "mistral", "ollama"})
    void refusalOfEachProviderSaysWhatTheServerSaid(String provider) {
        try (var server = new LoopbackModel(body(401, "application/json", "{\"error\":\"no such key\"}"))) {
            var failed = assertThrows(ModelFailed.class, () -> ask(server, provider, Answers.PROMPT));
            assertTrue(failed.getMessage().endsWith("status 401: {\"error\":\"no such key\"}"), failed.getMessage());
            assertEquals(1, server.asked().size());
        }
    }

    @Test
    void schemaIsTheSameForEveryClient() {
        for (String name : new String[] {"points", "texts", "verdicts"})
            assertEquals(
                    name, Prompts.bundled().schema(name).format().jsonSchema().name());
    }
}
