package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.Newsdesk.CLOSES;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.llm.LoopbackModel;

/// `standfirst models` and `standfirst prompts`, as they are typed.
class ModelsAndPromptsTest {
    @TempDir
    Path home;

    private final LoopbackModel server = LoopbackModel.answering(Newsdesk::answer);
    private Newsdesk desk;

    @BeforeEach
    void furnish() throws Exception {
        desk = new Newsdesk(home).with(server, "", "budget: {tokens: 1000, money: 2, currency: EUR}");
        desk.page("bridge", "Harbour bridge to close", CLOSES);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String run(int exit, String... line) {
        assertEquals(exit, desk.run(line), desk.said());
        return desk.said();
    }

    private String models(int exit, String... options) {
        String[] line = new String[options.length + 2];
        line[0] = "models";
        line[1] = "--data=" + desk.data;
        System.arraycopy(options, 0, line, 2, options.length);
        return run(exit, line);
    }

    @Test
    void modelIsListedWithItsRolesAndWhatItUsedToday() throws Exception {
        desk.digest();
        String models = models(0);

        assertTrue(
                models.contains(
                        "house  condense, judge, translate  openai loopback  " + server.address() + "           120"),
                models);
        assertTrue(models.contains("no price"), models);
        assertTrue(models.contains("the day's budget: 120 of 1,000 tokens, 0.00 of 2.00 EUR used"), models);
    }

    @Test
    void nothingSecretOfTheAddressIsShown() throws Exception {
        desk.with(server, ", api-key: sk-secret", "");
        Path file = home.resolve("application.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("http://127", "http://me:pass@127")
                        .replace("/v1", "/v1?token=sk-1"));

        String models = models(0);

        assertTrue(models.contains(server.address()), models);
        assertFalse(models.contains("sk-") || models.contains("pass"), models);
    }

    @Test
    void serverThatIsThereIsToldApartFromOneThatIsNot() throws Exception {
        server.close();
        assertTrue(models(3, "--check").contains("house: is not there: "), desk.said());
        try (var other =
                new LoopbackModel(LoopbackModel.body(200, "application/json", "{\"data\":[{\"id\":\"loopback\"}]}"))) {
            desk.with(other, "", "");
            assertTrue(models(0, "--check").contains("house: is there"), desk.said());
        }
        try (var other =
                new LoopbackModel(LoopbackModel.body(200, "application/json", "{\"data\":[{\"id\":\"big\"}]}"))) {
            desk.with(other, "", "");
            assertTrue(models(3, "--check").contains("does not list a model 'loopback'"), desk.said());
        }
        try (var other = new LoopbackModel(LoopbackModel.body(401, "application/json", "{}"))) {
            desk.with(other, "", "");
            assertTrue(models(3, "--check").contains("does not take the key"), desk.said());
        }
    }

    @Test
    void withoutAModelThereIsNoneToList() throws Exception {
        Files.delete(home.resolve("application.yaml"));
        assertTrue(models(0).startsWith("no language model is configured"));
    }

    @Test
    void roleThatNamesNoModelIsToldInALine() throws Exception {
        Path file = home.resolve("application.yaml");
        Files.writeString(file, Files.readString(file).replace("judge: house", "judge: hous"));

        assertEquals(3, desk.digest());
        assertEquals(
                "standfirst: the settings of language models cannot be used: the role judge names the model hous, which"
                        + " is not among [house]\n",
                desk.said());
    }

    @Test
    void promptsAreListedWithTheirFile() throws Exception {
        String own = Files.readString(Path.of("prompts/condense.md")).replace("version: ", "version: mine-");
        Files.createDirectories(home.resolve("prompts"));
        Files.writeString(home.resolve("prompts/condense.md"), own);

        String prompts = run(0, "prompts");

        assertTrue(prompts.contains("article, at_most, language"), prompts);
        assertTrue(prompts.contains(home.resolve("prompts/condense.md").toString()), prompts);
        assertTrue(prompts.lines().anyMatch(line -> line.startsWith("translate") && line.endsWith("jar")), prompts);
        assertEquals(own, run(0, "prompts", "show", "condense"));
    }

    @Test
    void brokenPromptIsToldInALineBeforeAnyCall() throws Exception {
        Files.createDirectories(home.resolve("prompts"));
        Path broken = Files.writeString(home.resolve("prompts/translate.md"), "Translate!");

        String line = broken + ": it has no front matter between two lines of ---";
        assertTrue(run(3, "prompts").endsWith("standfirst: " + line + "\n"), desk.said());
        assertEquals(3, desk.digest("--language=de"));
        assertTrue(desk.said().endsWith("standfirst: " + line + "\n"), desk.said());
        assertEquals(0, server.asked().size());
    }

    @Test
    void promptThatThereIsNotIsToldWithThoseThereAre() {
        assertTrue(run(3, "prompts", "show", "condens").contains("there are condense, repair, judge"), desk.said());
    }
}
