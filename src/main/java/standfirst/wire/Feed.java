package standfirst.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import standfirst.article.Addresses;
import standfirst.article.Moment;

/// What a feed, a JSON feed or a news sitemap lists, as the publisher ordered it. `more` are the further lists that a
/// sitemap index names.
public record Feed(String title, List<Entry> entries, List<URI> more) {
    public Feed {
        entries = List.copyOf(entries);
        more = List.copyOf(more);
    }

    Feed withoutTexts() {
        return new Feed(title, entries.stream().map(Entry::withoutText).toList(), more);
    }

    /// One article as a feed announces it. `title` is text, never markup; `link` is http, https, or a file when the
    /// feed is itself a file; `content` is HTML: the whole article when `complete`, else a teaser.
    public record Entry(
            Optional<String> id,
            String title,
            Optional<URI> link,
            Optional<Moment> date,
            Optional<String> content,
            boolean complete,
            Optional<String> section,
            Optional<String> publisher,
            Optional<String> language) {
        Entry withoutText() {
            return new Entry(id, title, link, date, Optional.empty(), false, section, publisher, language);
        }

        Entry withDate(Optional<Moment> other) {
            return new Entry(id, title, link, other, content, complete, section, publisher, language);
        }
    }

    /// A feed from the web never leads to a file of ours; one that is a file may lead to its neighbours.
    static boolean isReadable(URI link, URI feed) {
        boolean file = "file".equals(link.getScheme()) && "file".equals(feed.getScheme());
        return file || Addresses.isWeb(link);
    }
}
