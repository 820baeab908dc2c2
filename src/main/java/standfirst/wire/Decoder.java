package standfirst.wire;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Bytes to text. Publishers' servers, templates and bytes often name three different charsets, so the order is: byte
/// order mark; bytes that cannot but be UTF-8; what the header says; what the page says; what the letters look like.
/// A declaration that does not fit the bytes is passed over.
final class Decoder {
    /// The names that browsers understand otherwise than the JDK does
    /// (https://encoding.spec.whatwg.org/#names-and-labels).
    private static final Map<String, String> LABELS = Lines.of("charset-labels.txt").stream()
            .map(line -> line.split("\\s+", 2))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private static final Pattern IN_HEADER = declared("charset\\s*+=\\s*+[\"']?+([\\w.:+-]{1,40}+)");
    private static final Pattern IN_META =
            declared("<meta\\b[^>]{0,400}?charset\\s*+=\\s*+[\"']?+\\s*+([\\w.:+-]{1,40}+)");
    private static final Pattern IN_XML =
            declared("^\\s*+<\\?xml\\b[^>]{0,200}?encoding\\s*+=\\s*+[\"']([\\w.:+-]{1,40}+)");
    /// HTML asks for the declaration in the first 1,024 bytes; many pages are late.
    private static final int HEAD = 8192;
    private static final int SAMPLE = 128 << 10;
    private static final byte ESCAPE = 0x1b;

    private Decoder() {}

    private static Pattern declared(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    static String decode(byte[] bytes, Optional<String> contentType) {
        Optional<Bom> bom = Bom.of(bytes);
        if (bom.isPresent()) return bom.get().decode(bytes);
        if (isUtf8(bytes)) return new String(bytes, StandardCharsets.UTF_8);
        return declared(bytes, contentType)
                .filter(charset -> fits(bytes, charset))
                .or(() -> detected(bytes))
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<Charset> declared(byte[] bytes, Optional<String> contentType) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return contentType
                .flatMap(type -> find(IN_HEADER, type))
                .filter(charset -> fits(bytes, charset))
                .or(() -> find(IN_XML, head).filter(charset -> fits(bytes, charset)))
                .or(() -> find(IN_META, head));
    }

    private static Optional<Charset> find(Pattern declaration, String text) {
        Matcher found = declaration.matcher(text);
        return found.find() ? named(found.group(1)) : Optional.empty();
    }

    static Optional<Charset> named(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(LABELS.getOrDefault(lower, lower)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException nobodyKnowsIt) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        CharsetMatch best = detector.detect();
        return Optional.ofNullable(best).map(CharsetMatch::getName).flatMap(Decoder::named);
    }

    /// At most one broken character in twenty: feeds and advertisements are pasted into pages of another charset.
    private static boolean fits(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) return Utf8Count.of(bytes).isMostlyUtf8();
        String text = new String(bytes, charset);
        long strange = text.chars().filter(c -> c > 127).count();
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        return broken * 20 <= strange;
    }

    private static boolean isUtf8(byte[] bytes) {
        Utf8Count count = Utf8Count.of(bytes);
        return count.bad() == 0 && (count.good() > 0 || count.controls() == 0);
    }

    /// Sequences of two to four bytes that are UTF-8; bytes above 127 that are not part of one; and the two control
    /// bytes by which ISO-2022 and UTF-16 hide other letters in ASCII.
    record Utf8Count(int good, int bad, int controls) {
        boolean isMostlyUtf8() {
            return bad * 20L <= good;
        }

        static Utf8Count of(byte[] bytes) {
            int good = 0;
            int bad = 0;
            int controls = 0;
            for (int i = 0; i < bytes.length; ) {
                int length = lengthAt(bytes, i);
                if (length == 0) bad++;
                else if (length > 1) good++;
                else if (bytes[i] == 0 || bytes[i] == ESCAPE) controls++;
                i += Math.max(1, length);
            }
            return new Utf8Count(good, bad, controls);
        }

        /// 1 for ASCII, 0 for a byte that begins no sequence. A sequence cut by the end of the body counts as whole.
        private static int lengthAt(byte[] bytes, int at) {
            int first = bytes[at] & 0xff;
            if (first < 0x80) return 1;
            int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
            for (int i = 1; i < length; i++) {
                if (at + i == bytes.length) return i;
                if ((bytes[at + i] & 0xc0) != 0x80) return 0;
            }
            return length;
        }
    }

    private record Bom(Charset charset, int length) {
        static Optional<Bom> of(byte[] bytes) {
            if (starts(bytes, 0xef, 0xbb, 0xbf)) return Optional.of(new Bom(StandardCharsets.UTF_8, 3));
            if (starts(bytes, 0xfe, 0xff)) return Optional.of(new Bom(StandardCharsets.UTF_16BE, 2));
            if (starts(bytes, 0xff, 0xfe)) return Optional.of(new Bom(StandardCharsets.UTF_16LE, 2));
            return Optional.empty();
        }

        private static boolean starts(byte[] bytes, int... mark) {
            for (int i = 0; i < mark.length; i++) if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) return false;
            return true;
        }

        String decode(byte[] bytes) {
            return new String(bytes, length, bytes.length - length, charset);
        }
    }
}
