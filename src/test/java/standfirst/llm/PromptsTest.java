package standfirst.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptsTest {
    private static final String GREET = """
            ---
            version: 9
            variables: language, at_most, article
            schema: points
            ---
            Condense.

            ---
            {{article}} in {{language}}, {{at_most}} points
            """;

    @TempDir
    Path folder;

    private String problem(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        var bad = assertThrows(BadPrompt.class, () -> Prompts.in(folder).named("condense"));
        return String.valueOf(bad.getMessage()).replace(folder.resolve(file).toString(), "FILE");
    }

    @Test
    void fileOfTheFolderGoesBeforeOursAndTheRestIsOurs() throws IOException {
        Files.writeString(folder.resolve("condense.md"), GREET);
        Prompts prompts = Prompts.in(folder);

        assertEquals("9", prompts.named("condense").version());
        assertEquals(GREET, prompts.file("condense"));
        assertEquals(Prompts.bundled().named("repair"), prompts.named("repair"));
        assertEquals("jar", prompts.origin("repair.md"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 9|version 9|FILE: its front matter holds a line that is no 'name: value': version 9",
                "at_most, article|article|FILE: it uses {{at_most}}, which its 'variables' do not declare",
                "{{language}}|Latin|FILE: it declares the variable language and does not use it",
                "language|tone|FILE: there is no variable tone to fill in, only article, at_most, language",
                "{{at_most}}|{{At Most}}|FILE: it uses {{At Most}}, which its 'variables' do not declare",
                "schema: points|schema: pints|FILE: there is no file pints.schema.json"
            })
    void brokenPromptIsToldInALineWithItsFile(String ours, String theirs, String told) throws IOException {
        assertEquals(told, problem("condense.md", GREET.replace(ours, theirs)));
    }

    @Test
    void promptThatLeavesTheArticleOutIsToldSo() throws IOException {
        assertEquals(
                "FILE: it has no {{article}}",
                problem("condense.md", GREET.replace(", article", "").replace("{{article}}", "")));
    }

    @Test
    void promptWithoutFrontMatterIsToldSo() throws IOException {
        assertEquals("FILE: it has no front matter between two lines of ---", problem("condense.md", "Condense!"));
    }

    @Test
    void promptThatIsNoUtf8IsToldSo() throws IOException {
        Files.write(folder.resolve("condense.md"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        var bad = assertThrows(BadPrompt.class, () -> Prompts.in(folder).named("condense"));
        assertEquals(folder.resolve("condense.md") + ": it cannot be read as UTF-8", bad.getMessage());
    }

    @Test
    void schemaThatIsNoJsonIsToldWithItsFile() throws IOException {
        assertEquals("FILE", problem("points.schema.json", "{\"type\": ").substring(0, 4));
    }

    @Test
    void faultThatAPersonsFileLacksIsToldInOurWords() throws IOException {
        Files.writeString(folder.resolve("faults.properties"), "not-json=JSON, please.\n");
        Faults faults = Prompts.in(folder).faults();

        assertEquals("JSON, please.", faults.tell(Faults.Fault.of("not-json")));
        assertEquals("The answer held nothing.", faults.tell(Faults.Fault.of("nothing")));
    }
}
