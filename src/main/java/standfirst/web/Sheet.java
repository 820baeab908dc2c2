package standfirst.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.MediaType;
import standfirst.article.Ids;

/// A file as it goes out: both ways of packing it, a tag that changes with its text, and what a browser may do with
/// it. Packed once and not for each reader: packing a front page takes longer than everything else about a request.
record Sheet(MediaType type, byte[] plain, byte[] packed, String tag, String policy) {
    private static final String NOTHING_BUT = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    /// Forms ask nobody but us. Nothing on a page connects anywhere; who audits one reads our robots.txt from it.
    static Sheet html(String text) {
        return of(
                "text/html;charset=UTF-8",
                text,
                NOTHING_BUT + "; form-action 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self' "
                        + styleHashes(text));
    }

    static Sheet of(String type, String text) {
        return of(type, text, NOTHING_BUT + "; form-action 'none'");
    }

    private static Sheet of(String type, String text, String policy) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // A weak tag: the same text, whichever way it is packed.
        return new Sheet(MediaType.parseMediaType(type), bytes, gzip(bytes), "W/\"" + Ids.of(text) + "\"", policy);
    }

    int size() {
        return plain.length + packed.length;
    }

    /// Our own inline styles are let through by their hashes, so that no other ones are.
    private static String styleHashes(String html) {
        return STYLE.matcher(html)
                .results()
                .map(style -> styleHash(style.group(1)))
                .collect(Collectors.joining(" "));
    }

    private static String styleHash(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }
}
