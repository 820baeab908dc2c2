package standfirst.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.newsletter.Envelope;
import standfirst.newsletter.Outcome;

class OutboxTest {
    private static final Envelope ENVELOPE = Envelope.of("bounces@paper.example", "reader@post.example");
    private static final byte[] MESSAGE = "To: reader@post.example\r\n\r\nRain fell.\r\n".getBytes(US_ASCII);

    @TempDir
    Path folder;

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder.resolve("outbox"))) {
            return files.toList();
        }
    }

    @Test
    void messageIsAFileOfItsOwnBytesWithoutAnAddressInItsName() throws IOException {
        Outcome outcome = new Outbox(folder.resolve("outbox")).send(ENVELOPE, MESSAGE);
        assertInstanceOf(Outcome.Delivered.class, outcome);
        assertEquals(1, files().size());
        assertArrayEquals(MESSAGE, Files.readAllBytes(files().getFirst()));
        assertFalse(files().getFirst().toString().contains("reader"));
    }

    @Test
    void sameMessageTwiceIsOneFile() throws IOException {
        Outbox outbox = new Outbox(folder.resolve("outbox"));
        outbox.send(ENVELOPE, MESSAGE);
        outbox.send(ENVELOPE, MESSAGE);
        assertEquals(1, files().size());
    }

    @Test
    void folderThatCannotBeWrittenIsTriedAgainLater() throws IOException {
        Files.writeString(folder.resolve("outbox"), "a file in the way");
        Outcome outcome = new Outbox(folder.resolve("outbox")).send(ENVELOPE, MESSAGE);
        assertInstanceOf(Outcome.Later.class, outcome);
    }
}
