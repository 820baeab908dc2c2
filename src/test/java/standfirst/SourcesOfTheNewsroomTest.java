package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.command.CommandLineFace;

/// `standfirst sources …`, as it is typed.
class SourcesOfTheNewsroomTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @BeforeEach
    void listen() {
        PrintStream ear = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(ear);
        System.setErr(ear);
    }

    @AfterEach
    void leave() {
        System.setOut(out);
        System.setErr(err);
    }

    private String run(int exit, String... arguments) {
        said.reset();
        try (Assembly assembly = new Assembly(Optional.empty())) {
            int end = CommandLineFace.of(assembly)
                    .setErr(new PrintWriter(System.err, true))
                    .execute(arguments);
            assertEquals(exit, end, said.toString(StandardCharsets.UTF_8));
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    private String sources(int exit, String act, String... arguments) {
        String[] line = new String[arguments.length + 4];
        line[0] = "sources";
        line[1] = act;
        System.arraycopy(arguments, 0, line, 2, arguments.length);
        line[line.length - 2] = "--data";
        line[line.length - 1] = folder.resolve("data").toString();
        return run(exit, line);
    }

    @Test
    void sourceThatIsAddedIsListedWithItsSettingsAndItsHealth() {
        assertEquals(
                "added https://courier.example/feed\n",
                sources(0, "add", "https://courier.example/feed", "--name", "The Courier", "--section", "sport"));
        assertEquals(
                "changed https://courier.example/feed\n",
                sources(0, "add", "https://courier.example/feed", "--when-refused", "skip"));

        assertTrue(
                sources(0, "list")
                        .contains("https://courier.example/feed  The Courier  sport    skip          not read yet"),
                said.toString(StandardCharsets.UTF_8));

        assertEquals("removed https://courier.example/feed\n", sources(0, "remove", "https://courier.example/feed"));
        assertTrue(sources(3, "remove", "https://courier.example/feed").contains("'standfirst sources list'"));
    }

    @Test
    void sourceThatIsNoAddressAndNoFileIsRefused() {
        assertTrue(sources(3, "add", "courier.example/feed").contains("those begin with https://"));
        assertTrue(sources(0, "list").startsWith("no sources yet"));
    }

    @Test
    void fileIsKeptSoThatItIsFoundFromAnyFolder() throws Exception {
        Path list = Files.writeString(folder.resolve("feeds.opml"), "<opml/>");

        sources(0, "add", folder + "/./feeds.opml");

        assertTrue(sources(0, "list").contains("\n" + list.toAbsolutePath() + "  "));
    }

    @Test
    void sectionThatAnEditionDoesNotHaveIsPointedOut() {
        assertTrue(
                sources(0, "add", "https://a.example/f", "--section", "Harbour").contains("it knows world, politics"));
        assertFalse(sources(0, "add", "https://a.example/f", "--section", "Wirtschaft")
                .contains("note:"));
    }

    @Test
    void listThatIsExportedIsImportedAgain() throws Exception {
        sources(0, "add", "https://a.example/feed?a=1&b=2", "--name", "A & \"B\"", "--section", "world");
        sources(0, "add", "https://b.example/feed");
        Path list = Files.writeString(folder.resolve("all.opml"), sources(0, "export"));
        sources(0, "remove", "https://a.example/feed?a=1&b=2");

        assertEquals("added 1, changed 1\n", sources(0, "import", list.toString()));
        assertTrue(sources(0, "list").contains("https://a.example/feed?a=1&b=2  A & \"B\""));
    }

    @Test
    void sourceOnDiskIsTestedWithTheFirstArticlesPoints() throws Exception {
        Files.writeString(
                folder.resolve("a.html"),
                "<html lang=en><head><title>Quay</title></head><body><article><h1>Quay</h1>"
                        + "<p>The council of Altenfurt voted on Tuesday to widen the harbour quay by 40 metres.</p>"
                        + "<p>Work will begin in March and cost 12 million crowns.</p></article></body></html>");
        Files.writeString(folder.resolve("b.html"), "<html><title>Only a title</title></html>");

        String told = run(0, "sources", "test", folder.toString());

        assertTrue(told.contains("✓ Quay  (en, 2 sentences)\n    • "), told);
        assertTrue(told.contains("1 article would be read, 0 named by the headline alone, 1 skipped"), told);
    }

    @Test
    void sourceThatGivesNothingEndsWithThree() {
        assertTrue(
                run(3, "sources", "test", folder.resolve("none.xml").toString()).contains("there is no such file"));
    }
}
