package standfirst.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.mail.SenderCheck.Signature;

/// A sender's records, asked of a name server on loopback.
class SenderCheckTest {
    private static final String KEY = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A".repeat(12);
    private static final Signature OURS = new Signature("paper.example", "2026", KEY);
    private static final Map<String, List<String>> GOOD = Map.of(
            "MX news.paper.example", List.of("20 later.paper.example", "10 mail.paper.example"),
            "TXT news.paper.example", List.of("google-site-verification=1", "v=spf1 mx -all"),
            "TXT 2026._domainkey.paper.example", List.of("v=DKIM1; k=rsa; p=" + KEY),
            "TXT _dmarc.paper.example", List.of("v=DMARC1; p=reject"));

    private static String faults(Map<String, List<String>> records) throws Exception {
        try (LoopbackNames names = new LoopbackNames(records)) {
            return new SenderCheck(Dns.at(names.address()))
                    .of("news.paper.example", Optional.of(OURS)).stream()
                            .filter(record -> !record.well())
                            .map(record -> record.what() + ": " + record.says())
                            .reduce("", (one, other) -> one + other + "\n");
        }
    }

    private static Map<String, List<String>> but(String name, String... records) {
        Map<String, List<String>> changed = new java.util.HashMap<>(GOOD);
        changed.put(name, List.of(records));
        return changed;
    }

    @Test
    void aDomainThatIsSetUpHasNoFault() throws Exception {
        assertEquals("", faults(GOOD));
    }

    @Test
    void aDomainWithNothingIsToldWhatToAdd() throws Exception {
        assertEquals(4, faults(Map.of()).lines().count());
        try (LoopbackNames names = new LoopbackNames(Map.of())) {
            List<SenderCheck.Record> records =
                    new SenderCheck(Dns.at(names.address())).of("paper.example", Optional.of(OURS));
            assertEquals(
                    "add a TXT record to 2026._domainkey.paper.example: v=DKIM1; k=rsa; p=" + KEY,
                    records.get(2).wayOut());
        }
    }

    @Test
    void theFirstServerIsThePreferredOne() throws Exception {
        try (LoopbackNames names = new LoopbackNames(GOOD)) {
            assertEquals(
                    "mail.paper.example",
                    Dns.at(names.address()).mailServers("news.paper.example").getFirst());
        }
    }

    @Test
    void twoSpfRecordsAreNone() throws Exception {
        assertTrue(faults(but("TXT news.paper.example", "v=spf1 mx -all", "v=spf1 -all"))
                .startsWith("SPF: "));
    }

    @Test
    void anotherKeyIsNotOurs() throws Exception {
        assertEquals(
                "DKIM: the key at 2026._domainkey.paper.example is another one than ours\n",
                faults(but("TXT 2026._domainkey.paper.example", "v=DKIM1; p=" + KEY.replace('M', 'N'))));
    }

    @Test
    void noServerThatAnswersIsSaid() throws Exception {
        LoopbackNames names = new LoopbackNames(GOOD);
        InetSocketAddress address = names.address();
        names.close();
        assertThrows(NameSystem.Silent.class, () -> Dns.at(address).texts("news.paper.example"));
    }
}
