package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.command.CommandLineFace;

class CommandLineTest {
    @TempDir
    Path folder;

    private final StringWriter talk = new StringWriter();

    private int run(String... arguments) {
        try (Assembly assembly = new Assembly(Optional.empty())) {
            return CommandLineFace.of(assembly, arguments)
                    .setErr(new PrintWriter(talk, true))
                    .setOut(new PrintWriter(talk, true))
                    .execute(arguments);
        }
    }

    @Test
    void eachCommandCanBeReadWithoutTheOthers() {
        try (Assembly assembly = new Assembly(Optional.empty())) {
            Set<String> all = CommandLineFace.of(assembly).getSubcommands().keySet();
            for (String name : all)
                if (!name.equals("help"))
                    assertEquals(
                            Set.of("help", name),
                            CommandLineFace.of(assembly, name, "--help")
                                    .getSubcommands()
                                    .keySet());
            for (String other : List.of("help", "--help", "digset", ""))
                assertEquals(
                        all,
                        CommandLineFace.of(assembly, other).getSubcommands().keySet());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "digest --at-most 0 x.html|--at-most must be 1 or more",
                "digest --language klingon x.html|'klingon' is not a language tag",
                "digest --date 24.11.2026 x.html|--date",
                "digest --condenser llm x.html|no model has the role",
                "digest --condenser magic x.html|magic",
                "stage polish|there is no stage 'polish'",
                "digset x.html|digset",
                "recheck|EDITION.json"
            })
    void wrongUsageIsExplainedAndEndsWithTwo(String line, String explanation) {
        assertEquals(2, run((line + (line.startsWith("digest") ? " --data " + folder : "")).split(" ")));
        assertTrue(talk.toString().contains(explanation), talk.toString());
        assertTrue(talk.toString().contains("Usage:") || talk.toString().contains("Did you mean"), talk.toString());
    }

    @Test
    void outputFolderThatIsAFileIsToldBeforeTheWork() throws Exception {
        Path file = Files.writeString(folder.resolve("out"), "a file");

        assertEquals(
                3,
                run(
                        "digest",
                        "x.html",
                        "--out",
                        file.toString(),
                        "--data",
                        folder.resolve("d").toString()));
        assertTrue(talk.toString().contains("there is a file of that name"), talk.toString());
    }

    @Test
    void nothingReadableEndsWithThree() {
        assertEquals(
                3,
                run(
                        "digest",
                        folder.resolve("none.html").toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--data",
                        folder.resolve("d").toString()));
        assertTrue(talk.toString().contains("nothing could be read"), talk.toString());
    }

    @Test
    void editionThatIsNoJsonIsNamedWithTheReason() throws Exception {
        Path file = Files.writeString(folder.resolve("edition.json"), "{\"format\":");

        assertEquals(3, run("recheck", file.toString()));
        assertTrue(talk.toString().contains(file.toString()), talk.toString());
    }

    @Test
    void helpOfEveryCommandShowsAnExample() {
        for (String command : new String[] {
            "digest",
            "extract",
            "check",
            "recheck",
            "sources",
            "drafts",
            "serve",
            "stage",
            "bench",
            "costs",
            "models",
            "prompts",
            "withdraw",
            "publish",
            "search"
        }) {
            assertEquals(0, run(command, "--help"));
            assertTrue(talk.toString().contains("standfirst " + command), command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "list", "remove", "test", "import", "export", "discover"})
    void everyActOnSourcesHasHelp(String act) {
        assertEquals(0, run("sources", act, "--help"));
        assertTrue(talk.toString().contains("Usage: standfirst sources " + act), talk.toString());
    }

    @Test
    void exportOfNothingSaysHowToComeToSomething() {
        assertEquals(
                3,
                run(
                        "drafts",
                        "export",
                        "--out",
                        folder.resolve("drafts").toString(),
                        "--data",
                        folder.resolve("d").toString()));
        assertTrue(talk.toString().contains("digest … --language TAG"), talk.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "import"})
    void everyActOnDraftsHasHelpWithAnExample(String act) {
        assertEquals(0, run("drafts", act, "--help"));
        assertTrue(talk.toString().contains("Usage: standfirst drafts " + act), talk.toString());
        assertTrue(talk.toString().contains("Example"), talk.toString());
    }
}
