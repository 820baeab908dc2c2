package standfirst.newsletter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static standfirst.newsletter.Readers.MONDAY;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What every keyring does.
public abstract class KeyringContract {
    protected abstract Keyring keyring();

    @Test
    void theNewestKeyComesFirst() {
        Keyring keyring = keyring();
        assertEquals(List.of(), keyring.keys());
        LinkKey old = LinkKey.make(new SecureRandom(), MONDAY);
        LinkKey fresh = LinkKey.make(new SecureRandom(), MONDAY.plusSeconds(1));
        keyring.add(old);
        keyring.add(fresh);
        assertEquals(List.of(fresh, old), keyring.keys());
        keyring.remove(fresh.id());
        assertEquals(List.of(old), keyring.keys());
    }
}
