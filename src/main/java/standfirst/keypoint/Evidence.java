package standfirst.keypoint;

import standfirst.article.Article;
import standfirst.article.Sentence;

/// A source sentence that says a point: its article, its number (from 0), its span in the article's text (UTF-16 code
/// units), and the text itself, verbatim.
public record Evidence(String article, int sentence, int start, int end, String text) {
    public Evidence {
        if (end - start != text.length()) throw new IllegalArgumentException("evidence is not its span");
    }

    public static Evidence of(Article article, int sentence) {
        Sentence found = article.sentences().get(sentence);
        return new Evidence(article.id(), sentence, found.start(), found.end(), found.text());
    }
}
