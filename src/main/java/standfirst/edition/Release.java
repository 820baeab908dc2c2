package standfirst.edition;

import java.time.ZonedDateTime;

/// Whether an edition goes out to readers now.
public sealed interface Release {
    /// It does, as this.
    record Out(Edition edition) implements Release {}

    /// It is with its translators until then: so many of its texts are not approved yet.
    record Held(long unreviewed, ZonedDateTime until) implements Release {}
}
