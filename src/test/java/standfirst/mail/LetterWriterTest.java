package standfirst.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.newsletter.Asking;
import standfirst.newsletter.InMemoryKeyring;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Purpose;
import standfirst.newsletter.Readers;
import standfirst.newsletter.SignedLinks;
import standfirst.newsletter.Signer;
import standfirst.newsletter.Subscriber;
import standfirst.web.Masthead;
import standfirst.web.Templates;

class LetterWriterTest {
    private static final URI PAPER = URI.create("https://paper.example/");
    private static final Subscriber LENA = Readers.asking(1, "Lena Ortmann <lena@post.example>");

    private final Signer signer =
            new Signer(new InMemoryKeyring(), InstantSource.fixed(Readers.MONDAY), new SecureRandom());
    private final List<byte[]> sent = new ArrayList<>();
    private final LetterWriter writer = new LetterWriter(
            Templates.inJar(),
            new Masthead("The Daily", Optional.of(PAPER), List.of()),
            new SignedLinks(PAPER, signer),
            Mailbox.of("The Daily <news@paper.example>"),
            (envelope, message) -> {
                sent.add(message);
                return new Outcome.Delivered("250 taken");
            });

    private static Asking in(String language) {
        return new Asking(LENA.mailbox(), LENA.wishes(), Locale.of(language), Readers.MONDAY);
    }

    private MimeMessage last() throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(sent.getLast()));
    }

    private static String part(MimeMessage message, int number) throws Exception {
        BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(number);
        return (String) part.getContent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "hi", "ar", "zh", "ja"})
    void bothTextsHaveTheLinkThatConfirms(String language) throws Exception {
        writer.askToConfirm(LENA, in(language));
        String text = part(last(), 0);
        Document html = Jsoup.parse(part(last(), 1));
        String link = html.select("a").attr("href");
        assertTrue(text.contains("\r\n" + link + "\r\n"), text);
        assertTrue(link.endsWith("?language=" + language), link);
        String token = URI.create(link).getPath().substring("/confirm/".length());
        assertEquals(Optional.of(LENA.id()), signer.read(Purpose.CONFIRM, token));
        assertEquals(language, html.select("html").attr("lang"));
        assertEquals(language.equals("ar") ? "rtl" : "ltr", html.select("html").attr("dir"));
        assertTrue(last().getSubject().contains("The Daily"));
        for (String paragraph : html.select("p").eachText()) assertTrue(text.contains(paragraph), paragraph);
        keepForTheChecker("confirm-" + language);
    }

    @Test
    void whoGetsItAlreadyIsLedToTheirPreferences() throws Exception {
        writer.tellThatItComesAlready(LENA, in("fr"));
        String link = Jsoup.parse(part(last(), 1)).select("a").attr("href");
        String token = URI.create(link).getPath().substring("/preferences/".length());
        assertEquals(Optional.of(LENA.id()), signer.read(Purpose.PREFERENCES, token));
        assertEquals("Vous recevez déjà The Daily", last().getSubject());
        keepForTheChecker("already-fr");
    }

    @Test
    void theSameAskingIsTheSameMail() {
        writer.askToConfirm(LENA, in("ja"));
        writer.askToConfirm(LENA, in("ja"));
        assertArrayEquals(sent.getFirst(), sent.getLast());
    }

    @Test
    void noMachineAnswersIt() throws Exception {
        writer.askToConfirm(LENA, in("en"));
        assertEquals("auto-generated", last().getHeader("Auto-Submitted", null));
        assertEquals("Lena Ortmann <lena@post.example>", last().getHeader("To", null));
    }

    /// For whoever wants to look: `target/letters/`.
    private void keepForTheChecker(String name) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(name + ".eml"), sent.getLast());
    }
}
