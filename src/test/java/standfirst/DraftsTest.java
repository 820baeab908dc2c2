package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import standfirst.command.CommandLineFace;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.store.Database;

/// A draft's way to a translator and back, as one types it.
class DraftsTest {
    private static final String MACHINES = "Nachtfähre nach Skarrow kehrt im Dezember zurück";
    private static final String JULES = "Nachtfähre nach Skarrow ist im Dezember zurück";

    @TempDir
    Path folder;

    private final StringWriter talk = new StringWriter();

    @BeforeEach
    void keepTheDay() {
        try (Database database = Database.inFolder(folder.resolve("data"))) {
            database.editions().save(Newsstand.asPublished());
            database.editions().save(Newsstand.german());
        }
    }

    private int run(String... arguments) {
        try (Assembly assembly = new Assembly(Optional.of(folder))) {
            CommandLine face = CommandLineFace.of(assembly);
            return face.setErr(new PrintWriter(talk, true)).execute(arguments);
        }
    }

    private Path export(String format) {
        assertEquals(
                0,
                run(
                        "drafts",
                        "export",
                        "--from=en",
                        "--format=" + format,
                        "--out=" + folder.resolve("drafts"),
                        data()));
        return folder.resolve("drafts").resolve(format.equals("xliff2") ? "en-de.xlf" : "en-de.12.xlf");
    }

    private String data() {
        return "--data=" + folder.resolve("data");
    }

    private int takeIn(Path file, String... options) {
        String[] arguments = new String[options.length + 5];
        System.arraycopy(
                new String[] {"drafts", "import", file.toString(), "--by=Jule Brandt", data()}, 0, arguments, 0, 5);
        System.arraycopy(options, 0, arguments, 5, options.length);
        return run(arguments);
    }

    private Edition german() {
        try (Database database = Database.inFolder(folder.resolve("data"))) {
            return database.editions().find(Newsstand.DAY, Locale.GERMAN).orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff2", "xliff12"})
    void translatorsTextReachesPageMailAndJsonAsHers(String format) throws Exception {
        Path file = export(format);
        Files.writeString(file, Files.readString(file).replace(MACHINES, JULES));
        Path out = folder.resolve("out");

        assertEquals(0, takeIn(file, "--out=" + out), talk.toString());
        assertEquals(2, german().version());
        assertEquals(
                JULES,
                german().stories().findFirst().orElseThrow().lead().headline().target());
        for (String name : new String[] {"index.html", "edition.json"}) {
            String text = Files.readString(out.resolve("de").resolve(name));
            assertTrue(text.contains(JULES) && text.contains("Jule Brandt"), name);
            assertFalse(text.contains(MACHINES), name);
        }
        assertTrue(Files.readString(out.resolve("de/newsletter.eml")).contains("Jule Brandt"));
        assertTrue(Files.readString(out.resolve("de/drafts/en-de.tmx")).contains(JULES));
        assertTrue(Files.exists(out.resolve("index.html")));
    }

    @Test
    void whatTheTranslatorHasToLookAtAgainEndsWithOne() throws Exception {
        Path file = export("xliff2");
        String xml = Files.readString(file);
        Files.writeString(file, xml.replace("fährt ab dem 1. Dezember wieder", "fährt ab dem 2. Dezember wieder"));
        assertEquals(1, takeIn(file));
        assertEquals(1, german().version());

        String id = Newsstand.ferry().points().getFirst().id();
        assertEquals(0, takeIn(file, "--override", id + "=the harbour board has put it off"), talk.toString());
        assertEquals(2, german().version());
    }

    @Test
    void everyTextIsApprovedWhenTheTranslatorSaysToHaveReadAll() {
        assertEquals(0, takeIn(export("xliff12")));
        assertEquals(1, german().version());
        assertEquals(0, takeIn(export("xliff12"), "--all-read"));
        assertEquals(2, german().version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x> | a DOCTYPE",
                "<xliff version='2.1' srcLang='en' trgLang='fr'><file id='f'><unit id='u'/></file></xliff> | there is no edition in fr",
                "<xliff version='3' srcLang='en' trgLang='de'/> | version 3",
                "<xliff | no XML that we read"
            })
    void hostileFileIsToldInALine(String xml, String expected) throws Exception {
        Path file = Files.writeString(folder.resolve("hostile.xlf"), xml);
        assertEquals(3, takeIn(file));
        assertEquals(1, talk.toString().strip().lines().count(), talk.toString());
        assertTrue(talk.toString().contains(expected) && talk.toString().contains("hostile.xlf"), talk.toString());
    }

    @Test
    void importWithoutAFileOrANameSaysSo() {
        assertEquals(3, takeIn(folder.resolve("none.xlf")));
        assertTrue(talk.toString().contains("none.xlf: there is no such file"), talk.toString());
        assertEquals(2, run("drafts", "import", "x.xlf"));
        assertTrue(talk.toString().contains("--by"), talk.toString());
    }

    @Test
    void draftFindsTheEditionOfItsOwnDay() throws Exception {
        LocalDate before = Newsstand.DAY.minusDays(1);
        try (Database database = Database.inFolder(folder.resolve("data"))) {
            Edition german = Newsstand.german();
            database.editions()
                    .save(new Edition(
                            Edition.id(before, Locale.GERMAN),
                            before,
                            Locale.GERMAN,
                            1,
                            german.made(),
                            german.sections(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            german.figures()));
        }
        Path drafts = folder.resolve("yesterday");
        assertEquals(0, run("drafts", "export", "--day=" + before, "--to=de", "--out=" + drafts, data()));
        assertEquals(0, takeIn(drafts.resolve("en-de.xlf"), "--all-read"), talk.toString());

        assertEquals(1, german().version());
        try (Database database = Database.inFolder(folder.resolve("data"))) {
            assertEquals(
                    2,
                    database.editions()
                            .find(before, Locale.GERMAN)
                            .orElseThrow()
                            .version());
        }
    }

    @Test
    void dayWithoutAnEditionIsNamed() {
        assertEquals(3, takeIn(export("xliff2"), "--day=2020-01-01"));
        assertTrue(talk.toString().contains("there is no edition in de on 2020-01-01"), talk.toString());
    }

    @Test
    void whatWaitsForApprovalIsShownInTheOriginalWhileTranslatorsStillGetTheDraft() throws Exception {
        Files.writeString(
                folder.resolve("application.yaml"), "standfirst: {translation: {deadlines: {de: {unreviewed: wait}}}}");
        Path file = export("xliff2");
        Files.writeString(file, Files.readString(file).replace(MACHINES, JULES));
        Path out = folder.resolve("out");
        assertEquals(0, takeIn(file, "--out=" + out), talk.toString());

        String page = Files.readString(out.resolve("de/index.html"));
        assertTrue(page.contains(JULES) && page.contains("sails again on 1 December."));
        assertFalse(page.contains("fährt ab dem 1. Dezember wieder."));
        assertTrue(Files.readString(out.resolve("de/drafts/en-de.xlf")).contains("fährt ab dem 1. Dezember wieder."));
    }
}
