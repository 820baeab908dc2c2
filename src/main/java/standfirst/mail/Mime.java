package standfirst.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import standfirst.article.Ids;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Newsletter;

/// Makes the message that goes over the wire (RFC 5322, MIME): text and HTML of one letter for one reader. The same
/// letter, reader and time give the same bytes.
public final class Mime {
    private final Mailbox from;

    public Mime(Mailbox from) {
        this.from = from;
    }

    public byte[] write(Newsletter newsletter, Mailbox reader, Instant sent) {
        return write(Letter.of(newsletter), reader, sent);
    }

    byte[] write(Letter letter, Mailbox reader, Instant sent) {
        return forme(letter).print(own(letter, reader, sent));
    }

    /// What all copies of a letter share.
    Forme forme(Letter letter) {
        Head head = new Head()
                .with("From", from)
                .withText("Subject", letter.subject())
                .with("MIME-Version", "1.0")
                .withText("Content-Language", languages(letter));
        letter.headers().forEach(head::with);
        return new Forme(letter, head);
    }

    /// What they differ in.
    Head own(Letter letter, Mailbox reader, Instant sent) {
        return new Head().with("Date", sent).with("To", reader).with("Message-ID", messageId(letter, reader));
    }

    /// One for each letter and reader, however often it is sent: clients show a second copy as the first.
    private String messageId(Letter letter, Mailbox reader) {
        return "<" + letter.id() + "." + Ids.of(reader.key()) + "@" + from.domain() + ">";
    }

    private static String languages(Letter letter) {
        return letter.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
    }
}
