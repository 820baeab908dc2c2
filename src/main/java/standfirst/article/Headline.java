package standfirst.article;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// An article that its feed announces and that we may not read: its headline and the link, nothing of its text.
/// `reason` says in one line why; `language` is the one that the feed declares.
public record Headline(
        String text,
        URI address,
        Optional<String> publisher,
        Optional<Locale> language,
        Optional<Moment> published,
        String reason) {
    public Headline {
        if (text.isBlank()) throw new IllegalArgumentException("a headline without words");
        if (!Addresses.isWeb(address)) throw new IllegalArgumentException("no reader can follow " + address);
    }
}
