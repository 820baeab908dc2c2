package standfirst.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standfirst.mail.MailRoom.Opened;
import standfirst.mail.MailRoom.What;

/// Empties the mailbox where returned mails arrive. What was understood is deleted; all else is marked as read and
/// stays,
/// for people.
public final class ImapInbox {
    private static final Logger LOG = LoggerFactory.getLogger(ImapInbox.class);
    private static final String PATIENCE_MILLIS = "30000";

    /// At one look; the rest waits for the next.
    private static final int MOST = 500;

    private static final int LARGEST = 2 << 20;

    private final ImapSettings settings;
    private final MailRoom room;

    public ImapInbox(ImapSettings settings, MailRoom room) {
        this.settings = settings;
        this.room = room;
    }

    /// @throws IllegalStateException if the mailbox cannot be opened, with why
    public void empty() {
        try (Store store = Session.getInstance(properties()).getStore(settings.protocol())) {
            store.connect(settings.host(), settings.portOrDefault(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int at = 0; at < Math.min(unread.length, MOST); at++) open(unread[at]);
            }
        } catch (MessagingException closedToUs) {
            throw new IllegalStateException(settings + ": " + closedToUs.getMessage(), closedToUs);
        }
    }

    private void open(Message message) throws MessagingException {
        Opened opened = message.getSize() > LARGEST
                ? new Opened(What.NOTHING, "larger than " + (LARGEST >> 20) + " MB")
                : room.open(raw(message));
        message.setFlag(opened.what() == What.NOTHING ? Flags.Flag.SEEN : Flags.Flag.DELETED, true);
        LOG.info("Mail came back: {}: {}", opened.what(), opened.says());
    }

    private static byte[] raw(Message message) throws MessagingException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try {
            message.writeTo(raw);
        } catch (IOException cutOff) {
            throw new MessagingException("cut off: " + cutOff.getMessage(), cutOff);
        }
        return raw.toByteArray();
    }

    private Properties properties() {
        Properties properties = new Properties();
        String protocol = "mail." + settings.protocol() + ".";
        properties.setProperty(protocol + "connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty(protocol + "timeout", PATIENCE_MILLIS);
        properties.setProperty(protocol + "writetimeout", PATIENCE_MILLIS);
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        // a message is looked into without being marked: if we stop in between, it is new the next time
        properties.setProperty(protocol + "peek", "true");
        return properties;
    }
}
