package standfirst.edition;

import java.util.Locale;
import java.util.Optional;
import standfirst.article.Article;
import standfirst.article.Moment;

/// What the gatherer needs of an article.
public record Leaf(String id, String title, String text, Locale language, Optional<Moment> published) {
    public static Leaf of(Article article) {
        return new Leaf(
                article.id(),
                article.headline(),
                article.text(),
                article.language(),
                article.facts().dateline().published());
    }
}
