package standfirst.newsletter;

import java.time.Instant;
import java.util.Locale;

/// What somebody typed into the form, the language they read it in, and when. The same asking a second time, after
/// something went wrong, is the same mail.
public record Asking(Mailbox mailbox, Wishes wishes, Locale language, Instant when) {}
