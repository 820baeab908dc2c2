package standfirst.article;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// A page as it came over the wire, decoded: `address` is where it was in the end found, `fetched` when.
/// `section` and `publisher` are what the newsroom's settings say of the source it came from (the publisher, failing
/// that, as the feed names itself); `feedSection`, `feedDate` and `feedText` (HTML) what the feed said of the article.
public record Page(
        URI address,
        String html,
        Instant fetched,
        Optional<String> section,
        Optional<String> publisher,
        Optional<String> feedSection,
        Optional<Moment> feedDate,
        Optional<String> feedText) {
    public static Page of(URI address, String html, Instant fetched) {
        return new Page(
                address,
                html,
                fetched,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same page, known to lie at another address.
    public Page at(URI other) {
        return new Page(other, html, fetched, section, publisher, feedSection, feedDate, feedText);
    }
}
