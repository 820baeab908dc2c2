package standfirst.newsletter;

import java.time.Instant;

/// How it stands between us and a subscriber. Only who has confirmed gets an edition.
public sealed interface Standing {
    /// Somebody typed the address in; whether it was its owner we do not know yet.
    record Asked() implements Standing {}

    /// The owner said yes. `consent` tells how, for who must show it later: by the link in our mail, or as the note
    /// says
    /// with which a list was imported.
    record Confirmed(Instant since, String consent) implements Standing {
        public Confirmed {
            if (consent.isBlank()) throw new IllegalArgumentException("confirmed without a word about how");
        }
    }

    /// Unsubscribed.
    record Left(Instant since) implements Standing {}
}
