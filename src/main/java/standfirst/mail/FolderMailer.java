package standfirst.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Locale;
import standfirst.article.Ids;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Mailer;
import standfirst.newsletter.Newsletter;

/// Leaves each message as a file in a folder, for those who have no mail server or want to look first.
public final class FolderMailer implements Mailer {
    private final Path folder;
    private final Mime mime;
    private final InstantSource clock;

    public FolderMailer(Path folder, Mime mime, InstantSource clock) {
        this.folder = folder;
        this.mime = mime;
        this.clock = clock;
    }

    /// The file appears whole or not at all.
    @Override
    public void send(Newsletter newsletter, Mailbox reader) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "letter", ".part");
        try {
            Files.write(unfinished, mime.write(newsletter, reader, clock.instant()));
            Files.move(unfinished, folder.resolve(fileName(newsletter, reader)), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static String fileName(Newsletter newsletter, Mailbox reader) {
        return newsletter.id() + "." + Ids.of(reader.address().toLowerCase(Locale.ROOT)) + ".eml";
    }
}
