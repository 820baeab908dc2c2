package standfirst.newsletter;

import java.time.Instant;

/// A worker's hold on what it leased last. It stands while it is prolonged in time; what has lapsed once is never taken
/// for standing again, for somebody else may have leased it since.
final class Claim {
    private Instant until;

    Claim(Instant until) {
        this.until = until;
    }

    synchronized boolean stands(Instant now) {
        return now.isBefore(until);
    }

    synchronized void prolong(Instant now, Instant later) {
        if (now.isBefore(until)) until = later;
    }
}
