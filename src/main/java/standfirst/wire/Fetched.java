package standfirst.wire;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// A body as it was found at `address`, after redirects and unpacking. `contentType` is as the publisher declares it,
/// `optOut` the opt-out that the head of the answer declares (`X-Robots-Tag: noai` …), `movedTo` the address that the
/// asked one has given way to for good (301, 308).
record Fetched(
        URI address,
        Optional<String> contentType,
        byte[] body,
        Instant at,
        Optional<OptOut> optOut,
        Optional<URI> movedTo) {
    Fetched movedTo(Optional<URI> other) {
        return new Fetched(address, contentType, body, at, optOut, other);
    }

    String type() {
        return contentType.map(Kind::bare).orElse("of an unknown type");
    }
}
