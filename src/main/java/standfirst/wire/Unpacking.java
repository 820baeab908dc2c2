package standfirst.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Undoes `Content-Encoding`, never to more bytes than the limit: a megabyte of gzip can hold a gigabyte.
final class Unpacking {
    static final String OFFERED = "gzip, deflate, br";
    /// Honest servers pack once, some proxies once more.
    private static final int MOST_CODINGS = 2;

    private Unpacking() {}

    static byte[] unpack(URI address, byte[] body, List<String> contentEncodings, int limit) throws FetchException {
        List<String> codings = contentEncodings.stream()
                .flatMap(header -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip)
                .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                .toList();
        if (codings.size() > MOST_CODINGS)
            throw new FetchException(address, "packed " + codings.size() + " times over");
        byte[] plain = body;
        for (String coding : codings.reversed()) plain = unpack(address, plain, coding, limit);
        return unpackFile(address, plain, limit);
    }

    /// A file that is itself packed, such as `news-sitemap.xml.gz`, or whose packing the server does not mention.
    private static byte[] unpackFile(URI address, byte[] body, int limit) throws FetchException {
        boolean gzip = body.length > 2 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
        return gzip ? unpack(address, body, "gzip", limit) : body;
    }

    private static byte[] unpack(URI address, byte[] body, String coding, int limit) throws FetchException {
        if (body.length == 0) return body;
        try (InputStream in = open(address, body, coding)) {
            return atMost(address, in, limit);
        } catch (FetchException told) {
            throw told;
        } catch (IOException broken) {
            throw new FetchException(address, "its " + coding + " packing is broken (" + broken.getMessage() + ")");
        }
    }

    private static InputStream open(URI address, byte[] body, String coding) throws IOException {
        InputStream packed = new ByteArrayInputStream(body);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "br" -> new BrotliInputStream(packed);
            case "deflate" -> new InflaterInputStream(packed, new Inflater(!hasZlibHeader(body)));
            default -> throw new FetchException(address, "packed as " + coding + ", which we did not offer to unpack");
        };
    }

    /// RFC 9110 means zlib when it says deflate; some servers send the bare stream.
    private static boolean hasZlibHeader(byte[] body) {
        return body.length > 1 && (body[0] & 0x0f) == 8 && ((body[0] & 0xff) << 8 | body[1] & 0xff) % 31 == 0;
    }

    static byte[] atMost(URI address, InputStream in, int limit) throws IOException {
        byte[] read = in.readNBytes(limit);
        if (read.length == limit && in.read() >= 0)
            throw new FetchException(address, "longer than the limit of " + size(limit));
        return read;
    }

    static String size(long bytes) {
        return bytes >= 1 << 20 ? bytes / (1 << 20) + " MB" : bytes + " bytes";
    }
}
