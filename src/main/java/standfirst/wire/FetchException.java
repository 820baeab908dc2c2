package standfirst.wire;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import standfirst.article.Addresses;

/// Why an address gave no page: the address, and the reason in one line that says what can be done.
sealed class FetchException extends IOException {
    private final URI address;
    private final String reason;

    FetchException(URI address, String reason) {
        super(address + ": " + reason);
        this.address = address;
        this.reason = reason;
    }

    URI address() {
        return address;
    }

    String reason() {
        return reason;
    }

    /// The reason as it is told of the address that was asked: a redirect may have led on from it.
    String reasonAt(URI asked) {
        return address.equals(asked) || !Addresses.isWeb(asked) ? reason : "leads on to " + address + ": " + reason;
    }

    /// The exchange broke off in a way that may not happen again.
    static final class Broken extends FetchException {
        Broken(URI address, String reason) {
            super(address, reason);
        }
    }

    /// There was no connection, so that nothing of the host can be had.
    static final class Unreachable extends FetchException {
        Unreachable(URI address, String reason) {
            super(address, reason);
        }
    }

    /// The time for the whole exchange ran out.
    static final class Slow extends FetchException {
        Slow(URI address, String reason) {
            super(address, reason);
        }
    }

    /// The publisher says no: what the feed carries of the article's text is not used either.
    static final class OptedOut extends FetchException {
        private final OptOut optOut;

        OptedOut(URI address, OptOut optOut) {
            super(address, optOut.reason());
            this.optOut = optOut;
        }

        OptOut optOut() {
            return optOut;
        }
    }

    /// Our own caution says no.
    static final class Refused extends FetchException {
        Refused(URI address, String reason) {
            super(address, reason);
        }
    }

    /// The host answered, but not with a page.
    static final class Status extends FetchException {
        private final int status;
        private final Optional<Instant> notBefore;

        /// `notBefore` is when the host wants to be asked again, if it said so.
        Status(URI address, int status, String reason, Optional<Instant> notBefore) {
            super(address, reason);
            this.status = status;
            this.notBefore = notBefore;
        }

        Optional<Instant> notBefore() {
            return notBefore;
        }

        int status() {
            return status;
        }
    }
}
