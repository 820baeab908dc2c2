package standfirst.llm;

import java.util.Locale;
import java.util.Optional;
import standfirst.article.Article;
import standfirst.language.Language;

/// What a model is asked for: an article, and the language of the edition that it is for.
record Errand(Article article, Locale edition) {
    /// In the article's own language, for the edition as published.
    static Errand of(Article article) {
        return new Errand(article, Language.MULTIPLE);
    }

    /// The publisher, as the newsroom, its feed or its page names it, else the host; empty for a text without either.
    String source() {
        return article.facts()
                .byline()
                .publisher()
                .or(() -> Optional.ofNullable(article.facts().canonical().getHost()))
                .orElse("");
    }
}
