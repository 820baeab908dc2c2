package standfirst.wire;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// An article's page made from what its feed carries of it.
final class FeedText {
    /// Shorter ones are teasers, whatever element they stand in: three sentences of news.
    private static final int SHORTEST = 300;

    private FeedText() {}

    static Optional<String> html(Feed.Entry entry) {
        return entry.content()
                .filter(content -> entry.complete())
                .map(content -> Jsoup.parse(content).body())
                .filter(body -> body.text().length() >= SHORTEST)
                .map(body -> page(entry, body));
    }

    private static String page(Feed.Entry entry, Element body) {
        Document page = Document.createShell("");
        entry.language().ifPresent(language -> page.child(0).attr("lang", language));
        page.title(entry.title());
        Element article = page.body().appendElement("article");
        article.appendElement("h1").text(entry.title());
        article.appendChildren(body.childNodesCopy());
        return page.outerHtml();
    }
}
