package standfirst.api;

import java.security.SecureRandom;
import java.util.Base64;
import standfirst.article.Ids;

/// The secret of a token, shown once to whoever it is made for. It is 256 bits of chance, so its plain SHA-256 can be
/// kept: there is nothing to guess. The prefix lets scanners for leaked secrets know it.
public record Secret(String text) {
    private static final String PREFIX = "standfirst_";
    private static final int BYTES = 32;

    public static Secret make(SecureRandom chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public String hash() {
        return Ids.hash(text);
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
