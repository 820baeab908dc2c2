package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static standfirst.wire.Readings.article;
import static standfirst.wire.Readings.pages;
import static standfirst.wire.Readings.read;
import static standfirst.wire.Readings.reason;
import static standfirst.wire.Readings.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A site with a certificate of our own making is read only where somebody vouches for it.
class SecureSiteTest {
    private static final String SECRET = "a secret";
    private static final String ITSELF = "san=ip:127.0.0.1";

    @TempDir
    Path folder;

    private SSLContext usual;

    @BeforeEach
    void remember() throws GeneralSecurityException {
        usual = SSLContext.getDefault();
    }

    @AfterEach
    void restore() {
        SSLContext.setDefault(usual);
    }

    @Test
    void siteThatNobodyVouchesForIsRefused() throws Exception {
        try (LoopbackSite site = site(ITSELF, "-1d")) {
            assertEquals(
                    "no secure connection: nobody that Java trusts vouches for its certificate; if the host is yours,"
                            + " trust it with STANDFIRST_JAVA_OPTIONS=-Djavax.net.ssl.trustStore=FILE",
                    reason(site.address("/a")));
        }
    }

    @Test
    void siteWithATrustedCertificateIsRead() throws Exception {
        try (LoopbackSite site = site(ITSELF, "-1d")) {
            trust();

            assertEquals(1, pages(read(wire(), site.address("/a"))).size());
        }
    }

    @Test
    void certificateThatHasExpiredIsSaidSo() throws Exception {
        try (LoopbackSite site = site(ITSELF, "-60d")) {
            trust();

            assertEquals("no secure connection: its certificate has expired", reason(site.address("/a")));
        }
    }

    @Test
    void certificateOfAnotherHostIsSaidSo() throws Exception {
        try (LoopbackSite site = site("san=dns:courier.example", "-1d")) {
            trust();

            assertEquals(
                    "no secure connection: its certificate is for another host"
                            + " (No subject alternative names matching IP address 127.0.0.1 found)",
                    reason(site.address("/a")));
        }
    }

    /// Its certificate is valid for thirty days from `start`.
    private LoopbackSite site(String name, String start) throws Exception {
        keytool("authority", "-validity", "30", "-ext", "bc:c");
        keytool("site", "-signer", "authority", "-validity", "30", "-startdate", start, "-ext", name);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore ours = store();
        ours.deleteEntry("authority");
        keys.init(ours, SECRET.toCharArray());
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        ServerSocket door = tls.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        return new LoopbackSite("https", door).page("/a", article("A"));
    }

    private void trust() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", store().getCertificate("authority"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        SSLContext.setDefault(tls);
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        return KeyStore.getInstance(folder.resolve("keys.p12").toFile(), SECRET.toCharArray());
    }

    /// The JDK makes certificates by its tool alone.
    private void keytool(String alias, String... more) throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> line = new ArrayList<>(List.of(tool, "-genkeypair", "-alias", alias, "-dname", "CN=" + alias));
        line.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-storetype", "PKCS12"));
        line.addAll(List.of("-keystore", folder.resolve("keys.p12").toString(), "-storepass", SECRET));
        line.addAll(List.of(more));
        Process made = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(made.getInputStream().readAllBytes());
        assertEquals(0, made.waitFor(), said);
    }
}
