package standfirst.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.stream.Stream;

/// A way to carry UTF-8 over a wire of ASCII lines (RFC 2045), and the bytes that a text takes with it.
record TransferEncoding(String name, int size) {
    /// Quoted-printable triples every byte that is not ASCII; base64 adds a third to all of them.
    static TransferEncoding shortest(String text) {
        return Stream.of("quoted-printable", "base64")
                .map(name -> new TransferEncoding(name, size(text, name)))
                .min(Comparator.comparingInt(TransferEncoding::size))
                .orElseThrow();
    }

    private static int size(String text, String encoding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = MimeUtility.encode(bytes, encoding)) {
            out.write(text.getBytes(UTF_8));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.size();
    }
}
