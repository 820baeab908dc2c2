package standfirst.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import standfirst.article.Article;
import standfirst.article.Headline;
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
    private final Predicate<String> open;

    private Doors(Links links, Predicate<String> open) {
        this.links = links;
        this.open = open;
    }

    /// Plain text has addresses, and leaves what to do with them to the reader.
    static Doors ofText(Links links) {
        return new Doors(links, address -> true);
    }

    /// Spam filters count links without TLS against the sender.
    static Doors ofHtml(Links links) {
        return new Doors(links, address -> address.regionMatches(true, 0, "https:", 0, 6));
    }

    public @Nullable String edition() {
        return links.absolute("index.html").filter(open).orElse(null);
    }

    public @Nullable String article(Translation telling) {
        return address(telling.summary().article()).filter(open).orElse(null);
    }

    /// The article's address where it may not be a link.
    public @Nullable String unlinked(Translation telling) {
        return address(telling.summary().article()).filter(open.negate()).orElse(null);
    }

    public @Nullable String original(Headline headline) {
        return Optional.of(links.original(headline)).filter(open).orElse(null);
    }

    public @Nullable String unlinked(Headline headline) {
        return Optional.of(links.original(headline)).filter(open.negate()).orElse(null);
    }

    private Optional<String> address(Article article) {
        return page(article).or(() -> Optional.of(article).filter(links::isWeb).map(links::original));
    }

    public @Nullable String sentence(Translation telling, Evidence evidence) {
        return inOriginal(telling, evidence).orElse(null);
    }

    private Optional<String> inOriginal(Translation telling, Evidence evidence) {
        return Optional.of(telling.summary().article())
                .filter(links::isWeb)
                .map(article -> links.sentence(article, evidence))
                .filter(open);
    }

    /// Where a quote leads, if there is room to say so.
    public @Nullable String quote(Translation telling, Evidence evidence, Room room) {
        return room == Room.LINKED_QUOTES ? sentence(telling, evidence) : null;
    }

    /// A point leads somewhere itself when no quote under it does: to its quote on the page, else in the original.
    public @Nullable String point(Translation telling, Grounded point, Room room, boolean verbatim) {
        Evidence first = point.evidence().getFirst();
        if (room.hasQuotes()) return verbatim ? quote(telling, first, room) : null;
        return page(telling.summary().article())
                .map(page -> page + "#point-" + point.id())
                .filter(open)
                .or(() -> inOriginal(telling, first))
                .orElse(null);
    }

    private Optional<String> page(Article article) {
        return links.absolute("articles/" + article.id() + ".html");
    }

    /// Whether a point says exactly what its one source sentence says: then there is no need to say it twice.
    public boolean isVerbatim(Translated shown, Grounded point) {
        return point.evidence().size() == 1
                && point.evidence().getFirst().text().equals(shown.target());
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
