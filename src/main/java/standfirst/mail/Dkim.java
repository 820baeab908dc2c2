package standfirst.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.api.BodyHasher;
import org.apache.james.jdkim.exceptions.FailException;

/// Signs messages for a domain (RFC 6376), so that a mailbox provider knows whose they are. The links to unsubscribe
/// are
/// signed too, as RFC 8058 wants. The same message and time give the same signature.
public final class Dkim {
    /// What a message may have once, and what somebody might add: named once more than it is there, it cannot be added.
    private static final List<String> SIGNED = List.of(
            "From",
            "From",
            "To",
            "Subject",
            "Subject",
            "Date",
            "Message-ID",
            "MIME-Version",
            "Content-Type",
            "Content-Language",
            "List-Id",
            "List-Unsubscribe",
            "List-Unsubscribe-Post",
            "Reply-To",
            "Feedback-ID");

    private final String template;
    private final String domain;
    private final String selector;
    private final PrivateKey key;

    public Dkim(String domain, String selector, PrivateKey key) {
        this.domain = domain;
        this.selector = selector;
        this.template = "v=1; a=rsa-sha256; c=relaxed/relaxed; d=" + domain + "; s=" + selector + "; h="
                + String.join(":", SIGNED) + "; t=%d; bh=; b=;";
        this.key = key;
    }

    /// Reads the key from a PEM file, as `openssl genrsa` writes it.
    public static Dkim of(String domain, String selector, Path keyFile) {
        return new Dkim(domain, selector, key(keyFile));
    }

    private static PrivateKey key(Path file) {
        try {
            String pem = Files.readString(file);
            if (!pem.contains("-----BEGIN PRIVATE KEY-----"))
                throw new IllegalArgumentException(
                        file + " holds no 'BEGIN PRIVATE KEY'; 'openssl genrsa -out dkim.pem 2048' makes one");
            byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("cannot read the key file " + file, unreadable);
        } catch (InvalidKeySpecException noKey) {
            throw new IllegalArgumentException(file + " holds no RSA key", noKey);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// What has to stand in the name system for others to check the signature.
    public SenderCheck.Signature record() {
        if (!(key instanceof RSAPrivateCrtKey rsa)) throw new IllegalStateException("a key without its public half");
        try {
            byte[] open = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent()))
                    .getEncoded();
            return new SenderCheck.Signature(
                    domain, selector, Base64.getEncoder().encodeToString(open));
        } catch (InvalidKeySpecException | NoSuchAlgorithmException everyJavaCan) {
            throw new IllegalStateException(everyJavaCan);
        }
    }

    /// The message with its signature before it.
    public byte[] sign(byte[] message, Instant when) {
        try {
            String dated = template.formatted(when.getEpochSecond());
            DKIMSigner signer = new DKIMSigner(dated, key);
            HeadFields head = HeadFields.of(message);
            BodyHasher body = signer.newBodyHasher(signer.newSignatureRecordTemplate(dated));
            try (OutputStream out = body.getOutputStream()) {
                out.write(message, head.body(), message.length - head.body());
            }
            byte[] signature = (signer.sign(head, body) + "\r\n").getBytes(US_ASCII);
            byte[] signed = new byte[signature.length + message.length];
            System.arraycopy(signature, 0, signed, 0, signature.length);
            System.arraycopy(message, 0, signed, signature.length, message.length);
            return signed;
        } catch (IOException | FailException unsigned) {
            throw new IllegalStateException("the mail cannot be signed", unsigned);
        }
    }
}
