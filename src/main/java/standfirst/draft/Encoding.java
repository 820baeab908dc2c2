package standfirst.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The characters of an XML file (https://www.w3.org/TR/xml/#charencoding): UTF-16 by its first two bytes, else what
/// the
/// declaration says, else UTF-8. A byte that has no place in the encoding is not guessed at.
final class Encoding {
    private static final int DECLARATION = 200;
    private static final Pattern NAMED =
            Pattern.compile("^<\\?xml[^>]*?\\bencoding\\s*+=\\s*+[\"']([A-Za-z0-9._-]++)[\"']");

    private Encoding() {}

    static String text(byte[] bytes) {
        Charset charset = of(bytes);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException broken) {
            throw new UnreadableDraft("its bytes are not " + charset.name() + ", which it is said to be", broken);
        }
    }

    private static Charset of(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) return StandardCharsets.UTF_16;
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) return StandardCharsets.UTF_16;
        return declared(bytes).orElse(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher named = NAMED.matcher(start);
        if (!named.find()) return Optional.empty();
        try {
            return Optional.of(Charset.forName(named.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new UnreadableDraft("an encoding that we do not know: " + named.group(1), unknown);
        }
    }
}
