package standfirst.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.edition.Newsstand;
import standfirst.engine.EngineSettings.Protocol;
import standfirst.keypoint.Summary;
import standfirst.translation.Finding;
import standfirst.translation.Proofreader;
import standfirst.translation.Translated;
import standfirst.translation.Translated.State;
import standfirst.translation.Translation;
import standfirst.translation.TranslationCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EngineTranslatorTest {
    private static final Locale SPANISH = Locale.of("es");

    private static final Map<String, String> PHRASES = Map.of(
            "Bakers in Tolm end their strike with 6% more pay",
            "Los panaderos de Tolm ponen fin a la huelga con un 6 % más de sueldo",
            "Bakers in Tolm went back to their ovens on Wednesday after nine days.",
            "Los panaderos de Tolm volvieron a sus hornos el miércoles tras nueve días.",
            "The guild and the mill owners agreed on 6% more pay from January and a second rise of 2% in July.",
            "El gremio y los dueños de los molinos acordaron un 6 % más desde enero y otra subida del 3 % en julio.");

    private final AtomicReference<Instant> now = new AtomicReference<>(Newsstand.MADE);

    private static Summary bakers() {
        return Newsstand.bakers();
    }

    private Translation translate(EngineSettings settings, Locale target) {
        return EngineTranslator.of(settings, new Proofreader(new TranslationCheck()), now::get)
                .translate(bakers(), target);
    }

    /// Speaks as LibreTranslate 1.6 does.
    private static LoopbackEngine libreTranslate() {
        return new LoopbackEngine().on("/languages", 200, """
                [{"code": "en", "name": "English", "targets": ["es", "zh-Hans"]},
                 {"code": "es", "name": "Spanish", "targets": ["en"]}]""").on("/translate", question -> {
            JsonNode texts = JsonMapper.shared().readTree(question).path("q");
            List<String> said = StreamSupport.stream(texts.values().spliterator(), false)
                    .map(text -> PHRASES.getOrDefault(text.asString(), ""))
                    .toList();
            return new LoopbackEngine.Answer(
                    200, Map.of(), JsonMapper.shared().writeValueAsString(Map.of("translatedText", said)));
        });
    }

    /// Speaks as Apertium-APy 0.11 does.
    private static LoopbackEngine apertium() {
        return new LoopbackEngine().on("/listPairs", 200, """
                {"responseData": [{"sourceLanguage": "eng", "targetLanguage": "spa_ES"},
                                  {"sourceLanguage": "eng", "targetLanguage": "spa"}],
                 "responseDetails": null, "responseStatus": 200}""").on("/translate", question -> {
            String text = question.substring(question.indexOf("q=") + 2).split("&")[0];
            String said = PHRASES.getOrDefault(URLDecoder.decode(text, StandardCharsets.UTF_8), "");
            return new LoopbackEngine.Answer(
                    200,
                    Map.of(),
                    JsonMapper.shared()
                            .writeValueAsString(
                                    Map.of("responseData", Map.of("translatedText", said), "responseStatus", 200)));
        });
    }

    private static LoopbackEngine speaking(Protocol protocol) {
        return protocol == Protocol.APERTIUM ? apertium() : libreTranslate();
    }

    @ParameterizedTest
    @EnumSource
    void headlineAndPointsComeBackInTheirPlacesAndPassTheCheck(Protocol protocol) {
        try (LoopbackEngine engine = speaking(protocol)) {
            Translation spanish = translate(engine.settings(protocol), SPANISH);

            assertEquals(
                    PHRASES.get(bakers().article().headline()),
                    spanish.headline().target());
            assertEquals(State.MACHINE, spanish.headline().state());
            assertEquals(State.MACHINE, spanish.points().getFirst().state());
            assertEquals(
                    protocol.name().toLowerCase(Locale.ROOT), spanish.maker().name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void translationThatFailsTheCheckStaysInTheOriginalWithTheAttemptForTranslators(Protocol protocol) {
        try (LoopbackEngine engine = speaking(protocol)) {
            Translated point =
                    translate(engine.settings(protocol), SPANISH).points().get(1);

            assertTrue(point.isOriginal());
            assertEquals("number", point.findings().getFirst().kind());
            assertTrue(point.attempt().orElseThrow().contains("3 %"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pairThatTheEngineDoesNotHaveIsSaid(Protocol protocol) {
        try (LoopbackEngine engine = speaking(protocol)) {
            Translation welsh = translate(engine.settings(protocol), Locale.of("cy"));

            assertEquals(
                    List.of(new Finding("engine", "it does not translate en into cy")),
                    welsh.headline().findings());
            assertEquals(1, engine.asked().size());
        }
    }

    @Test
    void libreTranslateIsAskedOnceForAllTextsWithTheKey() {
        try (LoopbackEngine engine = libreTranslate()) {
            translate(engine.settings(Protocol.LIBRETRANSLATE), SPANISH);

            assertEquals(2, engine.asked().size());
            assertTrue(engine.asked().getLast().contains("\"api_key\":\"s3cret\""));
            assertTrue(engine.asked().getLast().contains("\"format\":\"text\""));
        }
    }

    @Test
    void apertiumIsAskedInItsOwnNamesOfTheLanguages() {
        try (LoopbackEngine engine = apertium()) {
            translate(engine.settings(Protocol.APERTIUM), SPANISH);

            assertEquals(1 + Translation.texts(bakers()).size(), engine.asked().size());
            assertTrue(engine.asked().getLast().contains("langpair=eng%7Cspa&"));
        }
    }

    @Test
    void wordThatApertiumDoesNotKnowIsAFaultAndANameIsNone() {
        String headline = bakers().article().headline();
        String marked = "Los *bakers de *Tolm ponen fin a la huelga con un 6 % más de sueldo";
        try (LoopbackEngine engine = apertium()
                .on(
                        "/translate",
                        200,
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("responseData", Map.of("translatedText", marked))))) {
            Translated text =
                    translate(engine.settings(Protocol.APERTIUM), SPANISH).headline();

            assertEquals(headline, text.target());
            assertEquals(List.of(new Finding("language", "“bakers”")), text.findings());
            assertEquals(marked.replace("*", ""), text.attempt().orElseThrow());
        }
        String name = marked.replace("*bakers", "panaderos");
        try (LoopbackEngine engine = apertium()
                .on(
                        "/translate",
                        200,
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("responseData", Map.of("translatedText", name))))) {
            assertEquals(
                    name.replace("*", ""),
                    translate(engine.settings(Protocol.APERTIUM), SPANISH)
                            .headline()
                            .target());
        }
    }

    @Test
    void engineNamesOurLanguagesInItsWay() {
        try (LoopbackEngine engine = libreTranslate()) {
            translate(engine.settings(Protocol.LIBRETRANSLATE), Locale.CHINESE);

            assertTrue(engine.asked().getLast().contains("\"target\":\"zh-Hans\""));
        }
    }

    private String failing(LoopbackEngine engine) {
        Translation nothing = translate(engine.settings(Protocol.LIBRETRANSLATE), SPANISH);
        for (Translated text : nothing.texts()) assertTrue(text.isOriginal());
        Finding why = nothing.headline().findings().getFirst();
        assertEquals("engine", why.kind());
        return why.detail();
    }

    @Test
    void refusalIsToldInTheEnginesWordsOnOneLine() {
        try (LoopbackEngine engine =
                libreTranslate().on("/translate", 403, "{\"error\":\"Visit\\nthe portal\\u202e to get an API key\"}")) {
            assertEquals("it answered 403: Visit the portal to get an API key", failing(engine));
        }
    }

    @Test
    void webPageInPlaceOfAnAnswerIsNoTranslation() {
        try (LoopbackEngine engine = libreTranslate().on("/translate", 200, "<html>Log in</html>")) {
            assertEquals("it answered with something that is no JSON", failing(engine));
        }
        try (LoopbackEngine engine = libreTranslate().on("/languages", 502, "<html>Bad Gateway</html>")) {
            assertEquals("it answered 502", failing(engine));
        }
    }

    @Test
    void answerWithAnotherNumberOfTextsIsNotTaken() {
        try (LoopbackEngine engine = libreTranslate().on("/translate", 200, "{\"translatedText\":[\"uno\"]}")) {
            assertEquals("it answered 3 texts with 1", failing(engine));
        }
    }

    @Test
    void answerWithoutEndIsNotRead() {
        String endless = "[\"" + "a".repeat(5 << 20) + "\"]";
        try (LoopbackEngine engine = libreTranslate().on("/translate", 200, endless)) {
            assertTrue(failing(engine).startsWith("the connection broke"));
        }
    }

    @Test
    void busyEngineIsAskedAgainWhenItSaysSo() {
        AtomicInteger calls = new AtomicInteger();
        try (LoopbackEngine engine = new LoopbackEngine()
                .on(
                        "/languages",
                        q -> calls.incrementAndGet() == 1
                                ? new LoopbackEngine.Answer(
                                        429, Map.of("Retry-After", "0"), "{\"error\":\"slow down\"}")
                                : new LoopbackEngine.Answer(200, Map.of(), "[]"))) {
            assertEquals("it does not translate en into es", failing(engine));
            assertEquals(2, calls.get());
        }
    }

    @Test
    void engineThatCannotBeReachedIsLeftAloneForAMinute() {
        LoopbackEngine gone = libreTranslate();
        EngineSettings settings = gone.settings(Protocol.LIBRETRANSLATE);
        gone.close();
        EngineTranslator translator = EngineTranslator.of(settings, new Proofreader(new TranslationCheck()), now::get);
        List<Finding> why = List.of(new Finding("engine", "it cannot be reached"));
        assertEquals(why, translator.translate(bakers(), SPANISH).headline().findings());

        try (LoopbackEngine back = new LoopbackEngine(settings.address().getPort()).on("/languages", 200, "[]")) {
            assertEquals(why, translator.translate(bakers(), SPANISH).headline().findings());
            assertEquals(List.of(), back.asked());

            now.set(now.get().plusSeconds(61));
            translator.translate(bakers(), SPANISH);
            assertEquals(1, back.asked().size());
        }
    }

    @Test
    void silentEngineIsWaitedForAsLongAsTheSettingsSay() {
        try (LoopbackEngine engine = libreTranslate().on("/languages", question -> {
            sleep();
            return new LoopbackEngine.Answer(200, Map.of(), "[]");
        })) {
            EngineSettings hasty = new EngineSettings(
                    Protocol.LIBRETRANSLATE, engine.address(), Optional.empty(), Duration.ofMillis(300));
            Finding why = translate(hasty, SPANISH).headline().findings().getFirst();
            assertEquals("no answer within 0.3 s", why.detail());
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofSeconds(2));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void summaryInTheReadersLanguageIsLeftAsItIs() {
        try (LoopbackEngine engine = libreTranslate()) {
            Translation english = translate(engine.settings(Protocol.LIBRETRANSLATE), Locale.ENGLISH);

            assertTrue(english.headline().isOriginal());
            assertEquals(List.of(), engine.asked());
        }
    }

    @Test
    void addressThatIsNoneIsRefusedAtTheStart() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> new EngineSettings(
                        Protocol.APERTIUM, URI.create("localhost:2737"), Optional.empty(), Duration.ofSeconds(1)));
        assertTrue(String.valueOf(refused.getMessage()).contains("http://127.0.0.1:5000"));
    }
}
