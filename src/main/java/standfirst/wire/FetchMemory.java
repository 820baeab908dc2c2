package standfirst.wire;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Optional;

/// What the wire remembers of an address, so that it need not ask for an unchanged page again: a publisher that
/// answers 304 Not Modified gives us back what we remember.
public interface FetchMemory {
    /// `etag` and `lastModified` are sent back as they came; `body` is unpacked, `contentType` as declared.
    record Remembered(
            Optional<String> etag, Optional<String> lastModified, Optional<String> contentType, byte[] body) {}

    Optional<Remembered> recall(URI address);

    void remember(URI address, Remembered remembered);

    /// For one run; the pages longest unused go when their bodies hold more than `bytes`.
    static FetchMemory inMemory(long bytes) {
        return new InMemory(bytes);
    }

    final class InMemory implements FetchMemory {
        private final LinkedHashMap<URI, Remembered> pages = new LinkedHashMap<>(64, 0.75f, true);
        private final long atMost;
        private long held;

        private InMemory(long atMost) {
            this.atMost = atMost;
        }

        @Override
        public synchronized Optional<Remembered> recall(URI address) {
            return Optional.ofNullable(pages.get(address));
        }

        @Override
        public synchronized void remember(URI address, Remembered remembered) {
            Remembered before = pages.put(address, remembered);
            held += remembered.body().length - (before == null ? 0 : before.body().length);
            while (held > atMost) forgetEldest();
        }

        private void forgetEldest() {
            held -= pages.pollFirstEntry().getValue().body().length;
        }
    }
}
