package standfirst.mail.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.mail.smtp.LoopbackSmtp.Point;
import standfirst.mail.smtp.SmtpSettings.Security;
import standfirst.newsletter.Envelope;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Outcome.Delivered;
import standfirst.newsletter.Outcome.Later;

class SecureMailerTest {
    private static final char[] SECRET = "a secret".toCharArray();
    private static final Envelope ENVELOPE = Envelope.of("bounces@paper.example", "lena@post.example");
    private static final byte[] MESSAGE = "Subject: Rain\r\n\r\nRain fell.\r\n".getBytes(US_ASCII);

    @TempDir
    static Path folder;

    private static SSLContext ours;

    /// The JDK makes certificates by its tool alone.
    @BeforeAll
    static void makeACertificate() throws Exception {
        Path store = folder.resolve("keys.p12");
        List<String> line = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-dname",
                "CN=server",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "30",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(SECRET));
        assertEquals(
                0, new ProcessBuilder(line).redirectErrorStream(true).start().waitFor());
        KeyStore keys = KeyStore.getInstance(store.toFile(), SECRET);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", keys.getCertificate("server"));
        KeyManagerFactory key = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        key.init(keys, SECRET);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        ours = SSLContext.getInstance("TLS");
        ours.init(key.getKeyManagers(), trust.getTrustManagers(), null);
    }

    private static Outcome send(LoopbackSmtp server, String host, SSLSocketFactory trusting) {
        SmtpSettings settings = new SmtpSettings(
                host,
                Optional.of(server.port()),
                Optional.of(Security.STARTTLS),
                Optional.of("paper"),
                "secret",
                Duration.ofSeconds(5));
        try (SmtpMailer mailer = new SmtpMailer(settings, trusting, 1, InstantSource.system())) {
            return mailer.send(ENVELOPE, MESSAGE);
        }
    }

    private static LoopbackSmtp server() throws Exception {
        return new LoopbackSmtp().offering("PIPELINING AUTH_PLAIN").securedBy(ours.getSocketFactory());
    }

    @Test
    void passwordAndMessageGoOverTls() throws Exception {
        try (LoopbackSmtp server = server()) {
            assertInstanceOf(Delivered.class, send(server, "127.0.0.1", ours.getSocketFactory()));
            assertTrue(server.taken().getFirst().secure());
        }
    }

    @Test
    void serverThatNobodyVouchesForGetsNothing() throws Exception {
        String[] seen = {""};
        try (LoopbackSmtp server = server().doing((at, line) -> at == Point.AUTH ? seen[0] = line : null)) {
            Later later = (Later) send(server, "127.0.0.1", (SSLSocketFactory) SSLSocketFactory.getDefault());
            assertEquals(0, later.code());
            assertEquals("", seen[0]);
            assertEquals(List.of(), server.taken());
        }
    }

    @Test
    void certificateOfAnotherHostIsRefused() throws Exception {
        try (LoopbackSmtp server = server()) {
            Later later = (Later) send(server, "localhost", ours.getSocketFactory());
            assertTrue(later.text().contains("localhost"), later.text());
        }
    }

    @Test
    void serverWithoutTlsIsNotTalkedTo() throws Exception {
        try (LoopbackSmtp server = new LoopbackSmtp().offering("AUTH_PLAIN")) {
            Later later = (Later) send(server, "127.0.0.1", ours.getSocketFactory());
            assertTrue(later.text().contains("offers no STARTTLS"), later.text());
        }
    }
}
