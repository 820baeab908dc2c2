package standfirst.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A signature is checked as RFC 6376 has it, by other code than made it.
class DkimTest {
    private static final Instant WHEN = Instant.parse("2026-11-25T06:00:00Z");
    private static final byte[] MESSAGE = """
            Date: Wed, 25 Nov 2026 06:00:00 +0000
            To: Lena <lena@post.example>
            From: =?UTF-8?Q?Die_Gr=C3=BCne?= <news@paper.example>
            Subject: Rain  fell
             on the harbour
            Message-ID: <2026-11-25-en.v1.0123@paper.example>
            List-Unsubscribe: <https://paper.example/unsubscribe/a.b.c>,
             <mailto:bounces@paper.example?subject=unsubscribe%20a.b.c>
            List-Unsubscribe-Post: List-Unsubscribe=One-Click

            Rain \t fell.\s\s
            It stopped.


            """.replace("\n", "\r\n").getBytes(ISO_8859_1);

    private static KeyPair keys;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    private static byte[] signed() {
        return new Dkim("paper.example", "s1", keys.getPrivate()).sign(MESSAGE, WHEN);
    }

    @Test
    void signatureVerifiesAndCoversTheLinksToUnsubscribe() throws Exception {
        byte[] signed = signed();
        assertTrue(verifies(signed));
        List<String> covered =
                List.of(tags(signed).get("h").toLowerCase(Locale.ROOT).split(":"));
        assertTrue(covered.containsAll(
                List.of("from", "to", "subject", "date", "message-id", "list-unsubscribe", "list-unsubscribe-post")));
        assertEquals("paper.example", tags(signed).get("d"));
        assertEquals("s1", tags(signed).get("s"));
    }

    @Test
    void messageItselfStaysAsItWas() {
        byte[] signed = signed();
        assertArrayEquals(MESSAGE, Arrays.copyOfRange(signed, signed.length - MESSAGE.length, signed.length));
    }

    @Test
    void sameMessageHasTheSameSignature() {
        assertArrayEquals(signed(), signed());
    }

    @Test
    void changedMessageDoesNotVerify() throws Exception {
        String text = new String(signed(), ISO_8859_1);
        for (String[] change : new String[][] {
            {"Rain \t fell.", "Snow fell."},
            {"unsubscribe/a.b.c", "unsubscribe/x.y.z"},
            {"Subject: Rain", "Subject: Snow"},
            {"Date: Wed", "From: boss@bank.example\r\nDate: Wed"}
        }) assertFalse(verifies(text.replace(change[0], change[1]).getBytes(ISO_8859_1)), change[1]);
    }

    @Test
    void keyIsReadFromAPemFileAndEverythingElseIsRefusedByName() throws Exception {
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        Path file = Files.writeString(folder.resolve("dkim.pem"), pem);
        assertArrayEquals(signed(), Dkim.of("paper.example", "s1", file).sign(MESSAGE, WHEN));
        Files.writeString(file, "no key");
        for (Path other : List.of(file, folder.resolve("missing.pem"))) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> Dkim.of("paper.example", "s1", other));
            assertTrue(refused.getMessage().contains(other.toString()), refused.getMessage());
        }
    }

    private static Map<String, String> tags(byte[] signed) {
        String field = fields(signed).getFirst();
        Map<String, String> tags = new LinkedHashMap<>();
        for (String tag :
                field.substring(field.indexOf(':') + 1).replaceAll("\\s", "").split(";"))
            tags.put(tag.substring(0, tag.indexOf('=')), tag.substring(tag.indexOf('=') + 1));
        return tags;
    }

    private static List<String> fields(byte[] message) {
        String text = new String(message, ISO_8859_1);
        return List.of(text.substring(0, text.indexOf("\r\n\r\n")).split("\r\n(?![ \t])"));
    }

    private static boolean verifies(byte[] signed) throws Exception {
        Map<String, String> tags = tags(signed);
        String text = new String(signed, ISO_8859_1);
        String body = text.substring(text.indexOf("\r\n\r\n") + 4)
                .replaceAll("[ \t]+", " ")
                .replaceAll(" \r\n", "\r\n")
                .replaceAll("(\r\n)+$", "\r\n");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(ISO_8859_1));
        if (!Base64.getEncoder().encodeToString(hash).equals(tags.get("bh"))) return false;
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(keys.getPublic());
        check.update(head(signed, tags.get("h")).getBytes(ISO_8859_1));
        return check.verify(Base64.getDecoder().decode(tags.get("b")));
    }

    /// The signed fields, from the bottom up where one is named more than once, and the signature's own without itself.
    private static String head(byte[] signed, String names) {
        List<String> fields = new ArrayList<>(fields(signed));
        String own = fields.removeFirst();
        StringBuilder head = new StringBuilder();
        for (String name : names.split(":"))
            for (int at = fields.size() - 1; at >= 0; at--)
                if (fields.get(at).regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                    head.append(relaxed(fields.remove(at))).append("\r\n");
                    break;
                }
        return head + relaxed(own.replaceAll("([;\\s]b=)[^;]*", "$1"));
    }

    private static String relaxed(String field) {
        int colon = field.indexOf(':');
        return field.substring(0, colon).strip().toLowerCase(Locale.ROOT) + ":"
                + field.substring(colon + 1)
                        .replaceAll("\r\n", "")
                        .replaceAll("[ \t]+", " ")
                        .strip();
    }
}
