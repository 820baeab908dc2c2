package standfirst.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Stable ids: the first 16 hexadecimal digits of a SHA-256, enough for a newsroom's lifetime of articles.
public final class Ids {
    private Ids() {}

    /// `of("a", "b")` differs from `of("ab")`: parts are kept apart.
    public static String of(String... parts) {
        return hash(String.join("\u0000", parts)).substring(0, 16);
    }

    /// The whole SHA-256 in hexadecimal.
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
