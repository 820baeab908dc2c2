package standfirst.newsletter;

import java.time.Instant;
import java.util.Optional;

/// Why an address gets no mail, since when, and what more is known of it (what the server said, who wrote). The address
/// is missing where its owner had all data erased: the list still knows it when it sees it.
public record Suppression(Optional<String> address, Reason reason, Instant since, Optional<String> detail) {
    public enum Reason {
        /// By a link, one click or a mail. Ends when the reader subscribes and confirms again.
        UNSUBSCRIBED,
        /// The address does not exist, or has refused us for good.
        BOUNCE,
        /// The reader called our mail spam.
        COMPLAINT,
        /// By the newsroom.
        BY_HAND
    }
}
