package standfirst.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.function.UnaryOperator;
import standfirst.newsletter.PersonalLinks;

/// A letter set for the press: all that its copies share, as the bytes that go over the wire.
final class Forme {
    private final Letter letter;
    private final Head common;
    private final SetPart text;
    private final SetPart html;
    private final String boundary;

    Forme(Letter letter, Head common) {
        this.letter = letter;
        this.boundary = "=_" + letter.id();
        this.common = common;
        this.text = new SetPart("plain", letter.text());
        this.html = new SetPart("html", letter.html());
    }

    Letter letter() {
        return letter;
    }

    /// A copy without links of its own.
    byte[] print(Head own) {
        return print(own, UnaryOperator.identity(), UnaryOperator.identity());
    }

    byte[] print(Head own, PersonalLinks links) {
        return print(own, links::inText, links::inHtml);
    }

    /// Clients show the last part that they can.
    private byte[] print(Head own, UnaryOperator<String> inText, UnaryOperator<String> inHtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        out.writeBytes(own.with(common)
                .with("Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary + "\"")
                .bytes());
        part(text, inText, out);
        part(html, inHtml, out);
        out.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(US_ASCII));
        return out.toByteArray();
    }

    private void part(SetPart part, UnaryOperator<String> personal, ByteArrayOutputStream out) {
        out.writeBytes(("\r\n--" + boundary + "\r\n").getBytes(US_ASCII));
        part.write(personal, out);
    }
}
