package standfirst.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static standfirst.llm.LoopbackModel.body;
import static standfirst.llm.LoopbackModel.says;
import static standfirst.llm.LoopbackModel.stopsAfter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.keypoint.CentralityCondenser;
import standfirst.keypoint.Condensed;
import standfirst.keypoint.FallbackCondenser;
import standfirst.keypoint.KeyPoint;
import standfirst.language.LanguageDetector;

/// Every way in which an answer can be of no use: it is sent back once with the reason, a better one is taken, and when
/// the second is no better, the extractive condenser steps in.
class UnusableAnswerTest {
    private static final String GOOD =
            "{\"points\":[{\"text\":\"Port Ellery closes its harbour bridge on 3 May.\",\"sentences\":[1]}]}";

    private static final LanguageDetector LANGUAGES = new LanguageDetector();

    static Stream<Arguments> answers() {
        return Stream.of(
                arguments("malformed", says("{\"points\":[{\"text\":\"Port"), "The answer broke off before its end."),
                arguments(
                        "no JSON", says("Here you are: the bridge closes."), "The answer was not the JSON asked for."),
                arguments("truncated", stopsAfter(GOOD), "The answer broke off before its end. Be briefer."),
                arguments(
                        "refused",
                        says("I'm sorry, I can't help with that."),
                        "The answer was not the JSON asked for."),
                arguments("refused by the server", refusal(), "The answer was not the JSON asked for."),
                arguments("empty", says(""), "The answer was not the JSON asked for."),
                arguments("nothing in it", says("{\"points\":[]}"), "The answer held nothing."),
                arguments(
                        "wrong fields",
                        says("{\"points\":[{\"point\":\"The bridge closes.\"}]}"),
                        "The field \"text\" is missing or has the wrong type."),
                arguments(
                        "wrong language",
                        says(
                                "{\"points\":[{\"text\":\"Le pont du port sera fermé le 3 mai pour des réparations.\",\"sentences\":[1]}]}"),
                        "The answer is in French, not in the language asked for."),
                arguments(
                        "too long",
                        says("{\"points\":[{\"text\":\"" + "The bridge is closed and ".repeat(40)
                                + "\",\"sentences\":[1]}]}"),
                        "is too long: one short sentence is enough."),
                arguments(
                        "no such sentence",
                        says("{\"points\":[{\"text\":\"The bridge closes.\",\"sentences\":[99]}]}"),
                        "names sentence 99, which does not exist."));
    }

    /// As OpenAI's protocol has it.
    private static LoopbackModel.Reply refusal() {
        return body(200, "application/json", """
                {"id":"1","object":"chat.completion","model":"m","choices":[{"index":0,"message":{"role":"assistant",
                "content":null,"refusal":"I cannot help with that."},"finish_reason":"stop"}],
                "usage":{"prompt_tokens":100,"completion_tokens":20,"total_tokens":120}}""");
    }

    private static Condensed condense(LoopbackModel server) {
        var prompted = new PromptedCondenser(
                server.model(),
                Prompts.bundled(),
                (text, expected) -> Optional.of(LANGUAGES.detect(text, expected).language()));
        return new FallbackCondenser(prompted, new CentralityCondenser()).condense(Stories.harbour(), 5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void answerIsSentBackOnceWithTheReason(String what, LoopbackModel.Reply answer, String reason) {
        try (var server = new LoopbackModel(answer, says(GOOD))) {
            Condensed condensed = condense(server);

            assertEquals(2, server.asked().size());
            assertTrue(server.message(1, 3).contains(reason), server.message(1, 3));
            assertEquals(
                    List.of(new KeyPoint("Port Ellery closes its harbour bridge on 3 May.", List.of(0))),
                    condensed.points());
            assertEquals(Optional.empty(), condensed.steppedIn());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void extractiveCondenserStepsInWhenTheSecondIsNoBetter(String what, LoopbackModel.Reply answer, String reason) {
        try (var server = new LoopbackModel(answer)) {
            Condensed condensed = condense(server);

            assertEquals(2, server.asked().size());
            assertEquals("centrality", condensed.maker().name());
            assertTrue(
                    condensed.steppedIn().orElseThrow().contains(reason),
                    condensed.steppedIn().orElseThrow());
            assertTrue(condensed.points().size() > 1);
        }
    }

    @Test
    void whatIsSaidTwiceIsSentBackOnceAndThenSaidOnce() {
        String twice = GOOD.replace("]}", "").replace("[1", "[1]},") + GOOD.substring("{\"points\":[".length());
        try (var server = new LoopbackModel(says(twice))) {
            Condensed condensed = condense(server);
            assertEquals(2, server.asked().size());
            assertTrue(server.message(1, 3).contains("says again what another point says"), server.message(1, 3));
            assertEquals(1, condensed.points().size());
        }
    }
}
