package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import standfirst.article.Article;
import standfirst.article.Sentence;

/// An article of which only the quoted sentences are left, each a paragraph of its own.
public final class Excerpt {
    private static final String BETWEEN = "\n\n";

    private Excerpt() {}

    /// `like` gives all but the text.
    public static Article of(Article like, List<Evidence> quotes) {
        return new Article(
                like.id(),
                like.facts(),
                like.language(),
                text(quotes),
                like.textHash(),
                sentences(quotes),
                like.fetched(),
                like.readingMinutes());
    }

    public static String text(List<Evidence> quotes) {
        return String.join(BETWEEN, quotes.stream().map(Evidence::text).toList());
    }

    public static List<Sentence> sentences(List<Evidence> quotes) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (Evidence quote : quotes) {
            int end = start + quote.text().length();
            sentences.add(new Sentence(quote.text(), start, end, sentences.size()));
            start = end + BETWEEN.length();
        }
        return sentences;
    }

    /// The point, citing every quote there is.
    public static KeyPoint citingAll(String point, List<Evidence> quotes) {
        return new KeyPoint(point, IntStream.range(0, quotes.size()).boxed().toList());
    }
}
