package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.article.Source;
import standfirst.store.Database;
import standfirst.store.PostgresServer;
import standfirst.store.StoreSettings;

class StoreOnAServerTest {
    @TempDir
    Path home;

    private void configure(StoreSettings server) throws Exception {
        Files.writeString(
                home.resolve("application.yaml"),
                "standfirst: {store: {url: '%s', user: %s}}"
                        .formatted(server.url(), server.user().orElseThrow()));
    }

    @Test
    void oneSettingPutsAServerInThePlaceOfTheFolder() throws Exception {
        StoreSettings server = PostgresServer.running().database();
        configure(server);
        Newsdesk desk = new Newsdesk(home);

        assertEquals(0, desk.run("sources", "add", "https://a.example/feed"));
        assertEquals(0, desk.run("sources", "list"));
        assertTrue(desk.said().contains("https://a.example/feed"), desk.said());
        try (Database database = Database.on(server)) {
            assertEquals(
                    List.of("https://a.example/feed"),
                    database.sources().all().stream().map(Source::address).toList());
        }
    }

    @Test
    void folderThatACommandNamesIsAStoreOfItsOwn() throws Exception {
        configure(new StoreSettings(
                "jdbc:postgresql://127.0.0.1:1/nobody-is-there", Optional.of("a"), Optional.empty(), 2));
        Newsdesk desk = new Newsdesk(home);

        assertEquals(0, desk.run("sources", "add", "https://a.example/feed", "--data=" + desk.data));
        assertTrue(Files.exists(desk.data.resolve("standfirst.db")));
    }

    @Test
    void serverThatIsNotThereIsToldInALineWithoutThePassword() throws Exception {
        Files.writeString(home.resolve("application.yaml"), """
                standfirst:
                  store: {url: "jdbc:postgresql://127.0.0.1:1/paper?user=ada&password=hush", password: hush}
                """);
        Newsdesk desk = new Newsdesk(home);

        assertEquals(3, desk.run("sources", "list"));
        assertTrue(desk.said().contains("standfirst.store.url jdbc:postgresql://127.0.0.1:1/paper"), desk.said());
        assertTrue(desk.said().toLowerCase(Locale.ROOT).contains("refused"), desk.said());
        assertFalse(desk.said().contains("hush"), desk.said());
        assertEquals(1, desk.said().lines().count(), desk.said());
    }

    @Test
    void addressOfAnotherDatabaseIsRefusedWithAWayOut() throws Exception {
        Files.writeString(home.resolve("application.yaml"), "standfirst: {store: {url: 'jdbc:mysql://db/paper'}}");
        Newsdesk desk = new Newsdesk(home);

        assertEquals(3, desk.run("sources", "list"));
        assertTrue(desk.said().contains("standfirst.store"), desk.said());
        assertTrue(desk.said().contains("jdbc:postgresql://"), desk.said());
    }
}
