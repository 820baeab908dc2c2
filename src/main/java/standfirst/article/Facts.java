package standfirst.article;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a page says about its article, beside the text. `canonical` is the article's one address, without tracking
/// parameters; `keyPoints` is the publisher's own box of them, which never is part of the text; a `preview` shows
/// only the beginning to those who have not paid.
public record Facts(
        URI canonical,
        String headline,
        Optional<String> standfirst,
        Byline byline,
        Dateline dateline,
        Optional<String> section,
        Optional<Locale> declaredLanguage,
        Optional<Photo> photo,
        List<String> keyPoints,
        boolean preview) {
    public Facts {
        keyPoints = List.copyOf(keyPoints);
    }
}
