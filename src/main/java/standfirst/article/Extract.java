package standfirst.article;

import java.util.Optional;

/// What the extractor got from a page: the facts, and either the text (blocks parted by a blank line: standfirst where
/// the page shows it, subheadings, body) or the reason why there is none worth reading (a consent layer, a sign-in,
/// only teasers, nothing).
public record Extract(Facts facts, String text, Optional<String> notReadable) {
    public Extract {
        if (notReadable.isEmpty() == text.isBlank())
            throw new IllegalArgumentException("an extract has either a text or the reason why there is none");
    }
}
