package standfirst.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import standfirst.article.Article;

/// The sentences `from` to before `to` of an article: the whole of it while it fits into a call.
record Part(int from, int to) {
    /// Cuts the article between sentences so that each part has at most so many tokens (a longer sentence is a part of
    /// its own).
    static List<Part> of(Article article, int tokens) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int sum = 0;
        for (int i = 0; i < article.sentences().size(); i++) {
            int next = Tokens.estimate(line(article, i, 0));
            if (i > from && sum + next > tokens) {
                parts.add(new Part(from, i));
                from = i;
                sum = 0;
            }
            sum += next;
        }
        parts.add(new Part(from, article.sentences().size()));
        return parts;
    }

    boolean has(int sentence) {
        return sentence >= from && sentence < to;
    }

    /// One sentence a line, under the number that a model gives back: counted from 1, as people do.
    String numbered(Article article) {
        return numbered(article, 0);
    }

    /// The same after so many sentences of other articles.
    String numbered(Article article, int before) {
        return IntStream.range(from, to).mapToObj(i -> line(article, i, before)).collect(Collectors.joining("\n"));
    }

    private static String line(Article article, int sentence, int before) {
        return "[" + (before + sentence + 1) + "] "
                + Plain.visible(article.sentences().get(sentence).text());
    }
}
