package standfirst.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import standfirst.newsletter.Envelope;
import standfirst.newsletter.Mailer;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Outcome.Delivered;
import standfirst.newsletter.Outcome.Later;

/// Messages as `.eml` files in a folder, for a paper that has no mail server (yet). A file is named by a hash of what
/// it holds: the same message a second time is the same file, and no address stands in a name.
public final class Outbox implements Mailer {
    private final Path folder;

    public Outbox(Path folder) {
        this.folder = folder;
    }

    @Override
    public Outcome send(Envelope envelope, byte[] message) {
        Path file = folder.resolve(name(message) + ".eml");
        Path unfinished = folder.resolve(
                "." + file.getFileName() + "." + Thread.currentThread().threadId() + ".part");
        try {
            Files.createDirectories(folder);
            Files.write(unfinished, message);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Delivered("written to " + file);
        } catch (IOException notWritten) {
            return new Later(0, "cannot write " + file + ": " + notWritten.getMessage());
        }
    }

    private static String name(byte[] message) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(message);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
