package standfirst.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import standfirst.edition.Newsstand;
import standfirst.newsletter.Mailbox;
import standfirst.newsletter.Newsletter;
import standfirst.newsletter.PersonalLinks;

/// What is set once for all readers is, copy by copy, what it would be if each were written whole.
class FormeTest {
    private static final Mime MIME = new Mime(Mailbox.of("The Paper <news@paper.example>"));
    private static final Mailbox LENA = Mailbox.of("Lena <lena@post.example>");
    private static final PersonalLinks LINKS = new PersonalLinks(
            URI.create("https://paper.example/preferences/a.b.c"),
            URI.create("https://paper.example/unsubscribe/d?e=f&g=h"));

    private static final List<String> WORDS = List.of(
            "Rain fell over the harbour",
            "غمرت المياه الميناء",
            "बंदरगाह में बारिश",
            "港口下了一整天的雨",
            "=20 ends in a blank ",
            "\n",
            "😀");

    private static String text(Random chance, int words) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < words; word++)
            text.append(WORDS.get(chance.nextInt(WORDS.size()))).append(' ');
        return text + PersonalLinks.BLANK.preferences().toString() + "\n" + PersonalLinks.BLANK.unsubscribe()
                + " end\n";
    }

    @Test
    void copyFromAFormeIsTheSameAsACopyWrittenWhole() {
        Random chance = new Random(20261125);
        for (int round = 0; round < 60; round++) {
            Newsletter blank = new Newsletter(
                    "2026-11-25-en.v1",
                    List.of(Locale.ENGLISH),
                    "Rain",
                    List.of(),
                    text(chance, chance.nextInt(80)),
                    text(chance, chance.nextInt(200)));
            Letter letter = Letter.of(blank);
            byte[] fromForme = MIME.forme(letter).print(MIME.own(letter, LENA, Newsstand.MADE), LINKS);
            assertEquals(read(MIME.write(LINKS.in(blank), LENA, Newsstand.MADE)), read(fromForme));
        }
    }

    @Test
    void copiesOfOneFormeAreTheSameBytesTwice() {
        Letter letter = Letter.of(new Newsletter(
                "2026-11-25-en.v1",
                List.of(Locale.ENGLISH),
                "Rain",
                List.of(),
                text(new Random(1), 9),
                "<p>Rain</p>\n"));
        Forme forme = MIME.forme(letter);
        assertArrayEquals(
                forme.print(MIME.own(letter, LENA, Newsstand.MADE), LINKS),
                MIME.forme(letter).print(MIME.own(letter, LENA, Newsstand.MADE), LINKS));
    }

    private static List<Object> read(byte[] bytes) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return List.of(
                    message.getMessageID(),
                    parts.getBodyPart(0).getContent(),
                    parts.getBodyPart(1).getContent());
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
