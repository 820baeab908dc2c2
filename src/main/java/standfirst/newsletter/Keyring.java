package standfirst.newsletter;

import java.util.List;

/// The keys of the paper's links.
public interface Keyring {
    /// The newest first: it signs; the others are still believed.
    List<LinkKey> keys();

    void add(LinkKey key);

    /// From now on no link is believed that this key signed.
    void remove(String id);
}
