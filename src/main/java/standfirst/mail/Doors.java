package standfirst.mail;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import standfirst.article.Article;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.language.Language;
import standfirst.translation.Translated;
import standfirst.translation.Translation;
import standfirst.web.Links;

/// Where a mail's links lead, as its templates ask for it: to the paper's own page where it has an address, else to
/// the publisher, and nowhere when that is not on the web.
public final class Doors {
    private final Links links;

    Doors(Links links) {
        this.links = links;
    }

    public @Nullable String edition() {
        return links.absolute("index.html").orElse(null);
    }

    public @Nullable String article(Translation telling) {
        Article article = telling.summary().article();
        return page(article).orElseGet(() -> links.isWeb(article) ? links.original(article) : null);
    }

    /// A point leads somewhere itself when no quote under it does.
    public @Nullable String point(Translation telling, Grounded point, Room room, boolean verbatim) {
        if (room == Room.LINKS) return sources(telling, point);
        return verbatim ? sentence(telling, point.evidence().getFirst()) : null;
    }

    /// Whether a point says exactly what its one source sentence says: then there is no need to say it twice.
    public boolean isVerbatim(Translated shown, Grounded point) {
        return point.evidence().size() == 1
                && point.evidence().getFirst().text().equals(shown.target());
    }

    private @Nullable String sources(Translation telling, Grounded point) {
        Article article = telling.summary().article();
        return page(article)
                .map(page -> page + "#point-" + point.id())
                .orElseGet(() -> sentence(telling, point.evidence().getFirst()));
    }

    public @Nullable String sentence(Translation telling, Evidence evidence) {
        Article article = telling.summary().article();
        return links.isWeb(article) ? links.sentence(article, evidence) : null;
    }

    private Optional<String> page(Article article) {
        return links.absolute("articles/" + article.id() + ".html");
    }

    /// Clients know no `border-inline-start`: the template names the side.
    public boolean isRightToLeft(Locale language) {
        return Language.isRightToLeft(language);
    }

    /// A text from outside on one line.
    public String line(String text) {
        return Lines.one(text);
    }
}
