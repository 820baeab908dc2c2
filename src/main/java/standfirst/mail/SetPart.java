package standfirst.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import standfirst.newsletter.PersonalLinks;

/// One part of a message, encoded once for all readers up to where their own links stand; the rest is encoded for each
/// of
/// them. It comes to the same as encoding each copy whole, and takes a fraction of the time.
final class SetPart {
    private final byte[] set;
    private final String rest;
    private final TransferEncoding encoding;

    SetPart(String subtype, String text) {
        String wire = wire(text);
        byte[] bytes = wire.getBytes(UTF_8);
        this.encoding = TransferEncoding.shortest(wire);
        int same = encoding.wholeLines(
                bytes, wire.substring(0, PersonalLinks.firstBlank(wire)).getBytes(UTF_8).length);
        // A line of base64 may end within a character: what follows is taken back to where one begins.
        while (same > 0 && same < bytes.length && (bytes[same] & 0xC0) == 0x80)
            same = encoding.wholeLines(bytes, same - 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head(subtype).getBytes(US_ASCII));
        out.writeBytes(encoding.encode(Arrays.copyOf(bytes, same)));
        this.set = out.toByteArray();
        this.rest = new String(bytes, same, bytes.length - same, UTF_8);
    }

    private String head(String subtype) {
        return "Content-Type: text/" + subtype + "; charset=UTF-8\r\nContent-Transfer-Encoding: " + encoding
                + "\r\n\r\n";
    }

    /// A text with the line ends that mail has.
    static String wire(String text) {
        return text.replace("\n", "\r\n");
    }

    void write(UnaryOperator<String> personal, ByteArrayOutputStream out) {
        out.writeBytes(set);
        out.writeBytes(encoding.encode(personal.apply(rest).getBytes(UTF_8)));
    }
}
