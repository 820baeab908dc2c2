package standfirst.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import standfirst.article.Ids;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Newsletter;

/// Makes the message that goes over the wire (RFC 5322, MIME): text and HTML of one letter for one reader. The same
/// letter, reader and time give the same bytes.
public final class Mime {
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Mailbox from;

    public Mime(Mailbox from) {
        this.from = from;
    }

    public byte[] write(Newsletter newsletter, Mailbox reader, Instant sent) {
        return write(Letter.of(newsletter), reader, sent);
    }

    byte[] write(Letter letter, Mailbox reader, Instant sent) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message(letter, reader, sent).writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(letter.id() + " cannot be made a message", e);
        }
    }

    private MimeMessage message(Letter letter, Mailbox reader, Instant sent) throws MessagingException, IOException {
        MimeMessage message = new Identified(messageId(letter, reader));
        message.setFrom(address(from));
        message.setRecipient(Message.RecipientType.TO, address(reader));
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(sent));
        message.setHeader("Content-Language", languages(letter));
        for (Map.Entry<String, String> header : letter.headers().entrySet())
            message.setHeader(header.getKey(), header.getValue());
        message.setContent(alternative(letter));
        message.saveChanges();
        return message;
    }

    /// One for each letter and reader, however often it is sent: clients show a second copy as the first.
    private String messageId(Letter letter, Mailbox reader) {
        return "<" + letter.id() + "." + Ids.of(reader.key()) + "@" + from.domain() + ">";
    }

    private static String languages(Letter letter) {
        return letter.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
    }

    private static InternetAddress address(Mailbox mailbox) throws IOException {
        return new InternetAddress(mailbox.address(), mailbox.name(), "UTF-8");
    }

    /// Clients show the last part that they can.
    private static MimeMultipart alternative(Letter letter) throws MessagingException {
        MimeMultipart parts = new Alternative("=_" + letter.id());
        parts.addBodyPart(part("plain", letter.text()));
        parts.addBodyPart(part("html", letter.html()));
        return parts;
    }

    private static MimeBodyPart part(String subtype, String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        String wire = wire(text);
        part.setText(wire, "UTF-8", subtype);
        part.setHeader(
                "Content-Transfer-Encoding", TransferEncoding.shortest(wire).name());
        return part;
    }

    /// A text with the line ends that mail has.
    static String wire(String text) {
        return text.replace("\n", "\r\n");
    }

    /// Jakarta Mail makes ids and boundaries of the clock and a counter, unless it is overruled like this.
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(String id) {
            super(SESSION);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private static final class Alternative extends MimeMultipart {
        Alternative(String boundary) throws MessagingException {
            ContentType type = new ContentType("multipart/alternative");
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }
}
