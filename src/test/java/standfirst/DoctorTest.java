package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.command.Diagnosis;
import standfirst.command.Diagnosis.State;
import standfirst.mail.NameSystem;
import standfirst.mail.smtp.LoopbackSmtp;
import standfirst.staff.Discovery;

class DoctorTest {
    @TempDir
    Path home;

    private Newsdesk desk;

    /// A domain with a mail server and an SPF record alone.
    private static final NameSystem NAMES = new NameSystem() {
        @Override
        public List<String> texts(String name) {
            return name.equals("paper.example") ? List.of("v=spf1 mx -all") : List.of();
        }

        @Override
        public List<String> mailServers(String name) {
            return List.of("mail.paper.example");
        }
    };

    @BeforeEach
    void furnish() {
        desk = new Newsdesk(home);
    }

    private void settings(String lines) throws Exception {
        Files.writeString(home.resolve("application.yaml"), "standfirst:\n" + lines.indent(2));
    }

    private Map<String, State> examine() {
        try (Assembly assembly = new Assembly(Optional.of(home), NAMES)) {
            return assembly.examine(desk.data).stream().collect(Collectors.toMap(Diagnosis::part, Diagnosis::state));
        }
    }

    @Test
    void anInstallationWithNothingSetIsWellAndToldWhatItCouldHave() {
        assertEquals(0, desk.run("doctor", "--data=" + desk.data), desk.said());
        assertTrue(desk.said().contains("– sources: none is kept\n    standfirst sources add"), desk.said());
        assertTrue(desk.said().contains("✓ store: SQLite in "), desk.said());
        assertEquals(0, desk.run("doctor", "--json", "--data=" + desk.data), desk.said());
        assertTrue(desk.said().startsWith("[{\"part\":\"program\",\"state\":\"well\""), desk.said());
    }

    @Test
    void theProviderOfSignInIsAskedWhetherItCanBeUsed() throws Exception {
        LoopbackProvider provider = new LoopbackProvider();
        settings("sign-in: {issuer: '%s', client-id: standfirst, client-secret: s}".formatted(provider.issuer()));
        assertEquals(State.WELL, examine().get("sign-in"));

        provider.says("code_challenge_methods_supported", List.of("plain"));
        assertEquals("it does not take the proof key that we send (PKCE with S256)", problem(provider));
        provider.says("code_challenge_methods_supported", List.of("plain", "S256"));
        assertEquals("", problem(provider));

        provider.says("token_endpoint", "http://id.example/token");
        assertEquals("it names http://id.example/token, which has to begin with https://", problem(provider));
        provider.says("issuer", "https://other.example");
        assertTrue(problem(provider).contains("https://other.example"), problem(provider));

        provider.says("issuer", provider.issuer());
        provider.says("token_endpoint", null);
        assertEquals("tokenUri cannot be empty", problem(provider));

        provider.close();
        assertTrue(problem(provider).contains("I/O error"), problem(provider));
        assertEquals(State.WRONG, examine().get("sign-in"));
    }

    private static String problem(LoopbackProvider provider) {
        return Discovery.problem(URI.create(provider.issuer())).orElse("");
    }

    @Test
    void aServerThatTalksAndRecordsThatAreMissingAreTold() throws Exception {
        try (LoopbackSmtp smtp = new LoopbackSmtp()) {
            settings("""
                    address: https://paper.example/
                    mail:
                      from: The Paper <news@paper.example>
                      smtp: {host: 127.0.0.1, port: %d}""".formatted(smtp.port()));
            Map<String, State> found = examine();
            assertEquals(State.WELL, found.get("mail"));
            assertEquals(State.WELL, found.get("SPF"));
            assertEquals(State.WELL, found.get("MX"));
            assertEquals(State.MISSING, found.get("DKIM"));
            assertEquals(State.WRONG, found.get("DMARC"));
            assertTrue(smtp.taken().isEmpty());
        }
    }

    @Test
    void whatIsSetAndNotThereIsWrong() throws Exception {
        settings("""
                models:
                  house: {base-url: "http://127.0.0.1:1/v1", model: small, max-retries: 0}
                mail:
                  from: The Paper <news@paper.example>
                  smtp: {host: 127.0.0.1, port: 1}
                  dkim: {selector: "2026", key: nowhere.pem}""");
        Map<String, State> found = examine();
        assertEquals(State.WRONG, found.get("model house"));
        assertEquals(State.WRONG, found.get("mail"));
        assertEquals(State.WRONG, found.get("DKIM"));
        assertEquals(State.MISSING, found.get("address"));
    }
}
