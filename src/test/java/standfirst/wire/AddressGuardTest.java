package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private final AddressGuard guard = new AddressGuard(Set.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "2002:7f00:1::",
                "64:ff9b::a00:1",
                "2001:0:53aa:64c:0:0:0:1",
                "fec0::1",
            })
    void specialAddressesAreNotPublic(String literal) {
        assertFalse(AddressGuard.isPublic(InetAddress.ofLiteral(literal)), literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1", "2002:808:808::", "64:ff9b::808:808"})
    void othersArePublic(String literal) {
        assertTrue(AddressGuard.isPublic(InetAddress.ofLiteral(literal)), literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://0x7f000001/",
                "http://2130706433/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.0.1./",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "http://8.8.8.8:25/",
                "http://someone@8.8.8.8/",
            })
    void refusedBeforeAnythingIsSent(String address) {
        assertThrows(FetchException.Refused.class, () -> guard.admit(URI.create(address)));
    }

    @Test
    void hostAllowedByNameMayBePrivate() {
        assertDoesNotThrow(() -> new AddressGuard(Set.of("127.0.0.1")).admit(URI.create("http://127.0.0.1:8080/")));
        assertDoesNotThrow(() -> new AddressGuard(Set.of("::1")).admit(URI.create("http://[::1]:8080/")));
    }

    @Test
    void refusalSaysWhichAddressAndWhatToDo() {
        var refused =
                assertThrows(FetchException.Refused.class, () -> guard.admit(URI.create("http://192.168.1.1/admin")));

        assertEquals(
                "192.168.1.1 is not on the public internet: if it is yours, name it in the setting standfirst.wire.allowed-hosts",
                refused.reason());
    }

    /// The name server's second answer differs from the first, as in DNS rebinding.
    @Test
    void nameThatTurnsPrivateIsRefusedWhenTheClientConnects() {
        InetAddressResolver names = GuardedNames.guarding(new TurningName("93.184.216.34", "127.0.0.1"));

        ScopedValue.where(GuardedNames.GUARD, guard).run(() -> {
            assertDoesNotThrow(() -> lookUp(names));
            assertThrows(AddressGuard.NotPublic.class, () -> lookUp(names));
        });
    }

    @Test
    void lookUpsOfOthersPassUnseen() throws UnknownHostException {
        InetAddressResolver names = GuardedNames.guarding(new TurningName("127.0.0.1"));

        assertEquals(
                InetAddress.ofLiteral("127.0.0.1"), lookUp(names).findFirst().orElseThrow());
    }

    private static Stream<InetAddress> lookUp(InetAddressResolver names) throws UnknownHostException {
        return names.lookupByName("rebinding.example", InetAddressResolver.LookupPolicy.of(3));
    }

    private static final class TurningName implements InetAddressResolver {
        private final String[] answers;
        private int asked;

        TurningName(String... answers) {
            this.answers = answers;
        }

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
            return Stream.of(InetAddress.ofLiteral(answers[asked++]));
        }

        @Override
        public String lookupByAddress(byte[] address) {
            throw new UnsupportedOperationException("nobody asks");
        }
    }
}
