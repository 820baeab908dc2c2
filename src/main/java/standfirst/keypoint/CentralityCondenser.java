package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import standfirst.article.Article;
import standfirst.article.Sentence;
import standfirst.language.Token;
import standfirst.language.Words;

/// The extractive condenser: needs no model, in every language. It takes the sentences that the rest of the article
/// comes back to, shortens them without touching what they claim, and prefers those that stand alone.
public final class CentralityCondenser implements Condenser {
    private static final Maker MAKER = Maker.of("centrality");

    /// News says what matters in its first sentences; also keeps the work bounded, which grows with their square.
    private static final int MOST_SENTENCES = 150;

    @Override
    public Condensed condense(Article article, int atMost) {
        Words words = Words.of(article.language());
        List<Token> headline = words.tokens(article.headline());
        Salience salience = new Salience(drafts(article), headline, article.language());
        List<KeyPoint> points = salience.best(atMost).stream()
                .map(draft -> new KeyPoint(draft.text(), List.of(draft.sentence())))
                .toList();
        return Condensed.free(points, MAKER);
    }

    /// Of a shortened sentence that the check refused, the whole.
    @Override
    public Condensed repair(Article article, List<Verdict.Ungrounded> refused) {
        List<KeyPoint> whole = refused.stream()
                .map(Verdict.Ungrounded::point)
                .flatMap(point -> whole(article, point))
                .toList();
        return Condensed.free(whole, MAKER);
    }

    private static Stream<KeyPoint> whole(Article article, KeyPoint point) {
        return point.cited().stream()
                .map(number -> new KeyPoint(article.sentences().get(number).text(), point.cited()))
                .filter(whole -> !Objects.equals(whole.text(), point.text()));
    }

    private static List<Draft> drafts(Article article) {
        Shortening shortening = new Shortening(article.language());
        Fitness fitness = new Fitness(article.headline(), article.language());
        List<Draft> drafts = new ArrayList<>();
        List<Sentence> sentences = article.sentences();
        for (int i = 0; i < Math.min(MOST_SENTENCES, sentences.size()); i++) {
            String sentence = sentences.get(i).text();
            Draft draft = shortening.draft(i, sentence);
            if (fitness.fits(draft, sentence)) drafts.add(draft);
        }
        return drafts;
    }
}
