package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.article.Source;
import standfirst.edition.Edition;
import standfirst.edition.Newsstand;
import standfirst.store.Database;

class BackupTest {
    @TempDir
    Path home;

    private Newsdesk desk;
    private Path copy;

    @BeforeEach
    void fill() {
        desk = new Newsdesk(home);
        copy = home.resolve("kept/monday.db");
        try (Database database = Database.inFolder(desk.data)) {
            database.editions().save(Newsstand.german());
        }
    }

    private int backup() {
        return desk.run("backup", copy.toString(), "--data=" + desk.data);
    }

    private int restore(Path folder, String... more) {
        return desk.run(Stream.concat(Stream.of("restore", copy.toString(), "--data=" + folder), Stream.of(more))
                .toArray(String[]::new));
    }

    private static Optional<Edition> edition(Path folder) {
        try (Database database = Database.inFolder(folder)) {
            return database.editions().find(Newsstand.DAY, Locale.GERMAN);
        }
    }

    @Test
    void whatWasBackedUpIsThereAgainAfterRestore() {
        assertEquals(0, backup());
        assertTrue(desk.said().contains("editions 1"), desk.said());

        Path elsewhere = home.resolve("elsewhere");
        assertEquals(0, restore(elsewhere));
        assertEquals(edition(desk.data), edition(elsewhere));
        try (Database restored = Database.inFolder(elsewhere)) {
            assertEquals(
                    1,
                    restored.editions()
                            .search("rudder bearings", Optional.of(Locale.GERMAN), 10)
                            .size());
        }
    }

    @Test
    void storeInUseIsCopiedAtOneMoment() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (Database database = Database.inFolder(desk.data)) {
            Thread writer = Thread.ofVirtual().start(() -> {
                for (int i = 0; !enough.get(); i++)
                    database.sources()
                            .add(Source.of(
                                    "https://a.example/" + i, Optional.empty(), Optional.empty(), Instant.EPOCH));
            });
            try {
                for (int i = 0; i < 3; i++)
                    assertEquals(0, desk.run("backup", copy + "." + i, "--data=" + desk.data), desk.said());
            } finally {
                enough.set(true);
                writer.join();
            }
        }
    }

    @Test
    void copyIsForItsOwnerAloneAndNeverGoesOverAnother() throws Exception {
        assertEquals(0, backup());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        assertEquals(3, backup());
        assertTrue(desk.said().contains("is there already"), desk.said());
    }

    @Test
    void storeThatIsThereIsReplacedByForceAloneAndKept() throws Exception {
        backup();
        try (Database database = Database.inFolder(desk.data)) {
            database.editions().save(Newsstand.german().naming(List.of()).withVersion(2, Instant.EPOCH));
        }
        assertEquals(3, restore(desk.data));
        assertTrue(desk.said().contains("--force"), desk.said());

        assertEquals(0, restore(desk.data, "--force"), desk.said());
        assertEquals(1, edition(desk.data).orElseThrow().version());
        try (Stream<Path> files = Files.list(desk.data)) {
            assertEquals(
                    1,
                    files.filter(file -> file.getFileName().toString().startsWith("standfirst.db.before-"))
                            .count());
        }
    }

    @Test
    void storeThatSomebodyHasOpenIsNotReplaced() {
        backup();
        try (Database database = Database.inFolder(desk.data)) {
            database.editions().languages();
            assertEquals(3, restore(desk.data, "--force"));
            assertTrue(desk.said().contains("in use"), desk.said());
        }
    }

    @Test
    void damagedCopyAndOtherFilesAreRefusedBeforeAnythingIsTouched() throws Exception {
        backup();
        byte[] bytes = Files.readAllBytes(copy);
        for (int i = 8192; i < 12_000; i++) bytes[i] ^= 0x55;
        Files.write(copy, bytes);
        assertEquals(3, restore(home.resolve("elsewhere")));
        assertTrue(desk.said().contains("monday.db"), desk.said());

        Files.writeString(copy, "no database at all, but longer than a header would be".repeat(9));
        assertEquals(3, restore(home.resolve("elsewhere")));
        assertFalse(Files.exists(home.resolve("elsewhere/standfirst.db")));
    }

    @Test
    void copyOfANewerProgramIsRefused() throws Exception {
        backup();
        try (var file = java.sql.DriverManager.getConnection("jdbc:sqlite:" + copy);
                var sql = file.createStatement()) {
            sql.executeUpdate("UPDATE flyway_schema_history SET version = '900' WHERE version = '9'");
        }
        assertEquals(3, restore(home.resolve("elsewhere")));
        assertTrue(desk.said().contains("newer version"), desk.said());
    }
}
