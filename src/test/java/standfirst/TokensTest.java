package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.api.Secret;
import standfirst.store.Database;

/// Tokens as one types them.
class TokensTest {
    @TempDir
    Path home;

    private String run(int expected, String... arguments) throws Exception {
        Newsdesk desk = new Newsdesk(home);
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--data=" + desk.data;
        assertEquals(expected, desk.run(all), desk::said);
        return desk.said().strip();
    }

    @Test
    void aTokenIsShownOnceLetsInAndIsRevoked() throws Exception {
        Secret secret = new Secret(run(0, "users", "token", "add", "tool", "--scope", "read,translate"));
        try (Database database = Database.inFolder(home.resolve("data"))) {
            assertEquals(
                    "tool", database.tokens().find(secret.hash()).orElseThrow().name());
        }
        for (Path file : Files.list(home.resolve("data")).toList())
            assertFalse(new String(Files.readAllBytes(file), "ISO-8859-1").contains(secret.text()), file.toString());

        String listed = run(0, "users", "token", "list");
        assertTrue(listed.contains("read,translate") && listed.contains("never"), listed);
        assertFalse(listed.contains(secret.text()));
        run(0, "users", "token", "revoke", "tool");
        told("revoked", run(0, "users", "token", "list"));
        try (Database database = Database.inFolder(home.resolve("data"))) {
            assertTrue(database.tokens().find(secret.hash()).isEmpty());
        }
    }

    private static void told(String expected, String said) {
        assertTrue(said.contains(expected), said);
    }

    @Test
    void whatDoesNotFitIsToldInALine() throws Exception {
        run(0, "users", "token", "add", "tool", "--scope", "read");
        told("a token tool already", run(3, "users", "token", "add", "tool", "--scope", "read"));
        told("no name of a token", run(3, "users", "token", "add", "a/b", "--scope", "read"));
        told("no token nobody", run(3, "users", "token", "revoke", "nobody"));
        told("--scope", run(2, "users", "token", "add", "tool"));
    }
}
