package standfirst.newsletter;

import java.net.URI;

/// What only one reader's copy of a newsletter has: the signed addresses where they change what they get, and where
/// they
/// end it. `unsubscribe` shows a page when it is opened, and takes the one-click POST of RFC 8058.
public record PersonalLinks(URI preferences, URI unsubscribe) {}
