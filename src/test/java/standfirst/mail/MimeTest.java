package standfirst.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import standfirst.edition.Newsstand;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Newsletter;

class MimeTest {
    private static final Mailbox READER = new Mailbox("reader@post.example", "Zoë Müller");
    private static final Mime MIME = new Mime(new Mailbox("news@standfirst.example", "Standfirst"));
    private static final Newsletter LETTER = new Newsletter(
            "0123456789abcdef.v2",
            List.of(Locale.of("ar"), Locale.ENGLISH),
            "سد وادي نمار يبلغ 92% من سعته بعد أمطار الخريف المتواصلة منذ أيام",
            List.of(),
            "سد\nline\n",
            "<!doctype html><p>سد</p>\n");

    private static byte[] bytes(Mailbox reader) {
        return MIME.write(LETTER, reader, Newsstand.MADE);
    }

    private static MimeMessage message() throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes(READER)));
    }

    @Test
    void headersSayWhoWhenAndInWhichLanguages() throws Exception {
        MimeMessage message = message();
        assertEquals(LETTER.subject(), message.getSubject());
        assertEquals("Standfirst", ((InternetAddress) message.getFrom()[0]).getPersonal());
        assertEquals("Zoë Müller", ((InternetAddress) message.getAllRecipients()[0]).getPersonal());
        assertEquals(Newsstand.MADE, message.getSentDate().toInstant());
        assertEquals("ar, en", message.getHeader("Content-Language")[0]);
    }

    @Test
    void textComesBeforeHtmlAndBothReadBackWhole() throws Exception {
        MimeMultipart parts = (MimeMultipart) message().getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"));
        assertEquals("سد\r\nline\r\n", parts.getBodyPart(0).getContent());
        assertEquals("<!doctype html><p>سد</p>\r\n", parts.getBodyPart(1).getContent());
        assertTrue(parts.getBodyPart(1).getContentType().startsWith("text/html; charset=UTF-8"));
    }

    @Test
    void wireHoldsShortLinesOfAscii() {
        String wire = new String(bytes(READER), US_ASCII);
        assertFalse(wire.contains("\ufffd"));
        assertTrue(wire.lines().allMatch(line -> line.length() <= 78), wire);
    }

    @Test
    void sameReaderGetsTheSameMessageIdAndAnotherReaderAnother() throws Exception {
        assertArrayEquals(bytes(READER), bytes(READER));
        String id = message().getMessageID();
        assertTrue(id.matches("<0123456789abcdef\\.v2\\.[0-9a-f]{16}@standfirst\\.example>"), id);
        String other = new String(bytes(new Mailbox("other@post.example", "Other")), US_ASCII);
        assertFalse(other.contains(id));
    }

    @Test
    void addressOfTheReaderIsNotReadableInTheMessageId() throws Exception {
        assertFalse(message().getMessageID().contains("reader"));
    }
}
