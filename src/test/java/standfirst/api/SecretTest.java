package standfirst.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void aSecretIsLongKnownToScannersAndNeverSaysItselfInALog() {
        Secret secret = Secret.make(new SecureRandom());
        assertTrue(secret.text().matches("standfirst_[A-Za-z0-9_-]{43}"), secret.text());
        assertFalse(secret.toString().contains(secret.text()));
        assertNotEquals(secret.text(), Secret.make(new SecureRandom()).text());
        assertEquals(64, secret.hash().length());
    }

    @Test
    void nonsenseIsNoToken() {
        for (String name : new String[] {"", " desk", "a/b", "x".repeat(61)})
            assertThrows(IllegalArgumentException.class, () -> Token.made(name, Set.of(Scope.READ), Instant.EPOCH));
        assertThrows(IllegalArgumentException.class, () -> Token.made("desk", Set.of(), Instant.EPOCH));
    }

    @Test
    void whoAsksTooOftenWaitsUntilTheNextMinuteAndNobodyElseDoes() {
        Instant[] now = {Instant.parse("2026-11-25T12:00:10Z")};
        Allowance allowance = new Allowance(2, () -> now[0]);
        assertEquals(Optional.empty(), allowance.wait("desk"));
        assertEquals(Optional.empty(), allowance.wait("desk"));
        assertEquals(Optional.of(Duration.ofSeconds(50)), allowance.wait("desk"));
        assertEquals(Optional.empty(), allowance.wait("wire"));
        now[0] = now[0].plusSeconds(50);
        assertEquals(Optional.empty(), allowance.wait("desk"));
    }
}
