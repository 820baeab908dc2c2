package standfirst.edition;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an edition takes back: a point, or a story whole. `id` is the point's or the story's, `articles` those that it
/// came from, `source` its text as the check knew it; `said` is what readers saw of it, under `headline`, and `instead`
/// what stands there now, if something does. The `reason` is the newsroom's; where the article changed there is none to
/// give but that.
public record Correction(
        What what,
        String id,
        List<String> articles,
        String source,
        Wording said,
        Wording headline,
        Optional<Wording> instead,
        Optional<String> reason,
        Instant when) {
    public enum What {
        POINT,
        STORY
    }

    /// A text as readers saw it, and its language.
    public record Wording(String text, Locale language) {}

    public Correction {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) throw new IllegalArgumentException("a correction of nothing");
        if (reason.filter(String::isBlank).isPresent()) throw new IllegalArgumentException("a reason without words");
    }

    /// Whether the newsroom put it in other words; where the article changed, there is no reason of its own.
    boolean isReword() {
        return what == What.POINT && instead.isPresent() && reason.isPresent();
    }

    public boolean isOf(String article) {
        return articles.contains(article);
    }
}
