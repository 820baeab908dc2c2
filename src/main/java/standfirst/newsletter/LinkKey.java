package standfirst.newsletter;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A secret that signs links, in base64; its id stands in each link that it signed.
public record LinkKey(String id, String secret, Instant made) {
    private static final String ALGORITHM = "HmacSHA256";

    /// RFC 2104: a key as long as the hash; a longer one adds nothing.
    private static final int BYTES = 32;

    public static LinkKey make(SecureRandom chance, Instant now) {
        byte[] secret = new byte[BYTES];
        chance.nextBytes(secret);
        String id = HexFormat.of().toHexDigits(chance.nextInt());
        return new LinkKey(id, Base64.getEncoder().encodeToString(secret), now.truncatedTo(ChronoUnit.SECONDS));
    }

    byte[] sign(byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret), ALGORITHM));
            return mac.doFinal(text);
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// Keys end up in no log.
    @Override
    public String toString() {
        return "LinkKey " + id;
    }
}
