package standfirst.newsletter;

import java.util.ArrayList;
import java.util.List;

/// Keys for as long as a test runs.
public final class InMemoryKeyring implements Keyring {
    private final List<LinkKey> keys = new ArrayList<>();

    @Override
    public synchronized List<LinkKey> keys() {
        return List.copyOf(keys);
    }

    @Override
    public synchronized void add(LinkKey key) {
        keys.addFirst(key);
    }

    @Override
    public synchronized void remove(String id) {
        keys.removeIf(key -> key.id().equals(id));
    }
}
