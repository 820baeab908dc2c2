package standfirst.mail;

import java.util.Optional;
import standfirst.newsletter.Status;

/// What a mail that arrived at the newsletter's own address is.
sealed interface Returned {
    /// A report that a delivery (by its id) has failed for good, and what the server said (RFC 3464).
    record Bounce(String delivery, Optional<Status> status, String said) implements Returned {}

    /// A report that its reader called a delivery spam (RFC 5965).
    record Complaint(String delivery, String said) implements Returned {}

    /// A subscriber (by their id) wants no more, by the `mailto:` of List-Unsubscribe (RFC 2369).
    record Leaving(String subscriber) implements Returned {}

    /// Nothing that we act on, and why.
    record Other(String why) implements Returned {}
}
