package standfirst.onnx;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import standfirst.article.Article;
import standfirst.keypoint.Copy;
import standfirst.keypoint.CoverVerifier;
import standfirst.keypoint.Evidence;
import standfirst.keypoint.KeyPoint;
import standfirst.keypoint.Reason;
import standfirst.keypoint.Verdict;
import standfirst.keypoint.Verifier;

/// Decides what the rules leave in doubt: whether the sentences that come nearest to a point entail it, or any one
/// sentence
/// of the article does. What the model sees is what the reader will see: the quoted sentences and nothing else.
public final class EntailmentVerifier implements Verifier {
    private static final String FOUND = "The entailment model gives its best sentence %.2f, and asks for %.2f.";

    private final Supplier<Entailment> model;
    private final CoverVerifier nearest = new CoverVerifier();

    /// The model is asked for when the first point is in doubt.
    public EntailmentVerifier(Supplier<Entailment> model) {
        this.model = model;
    }

    @Override
    public List<Verdict> verify(List<KeyPoint> points, Article article) {
        Copy copy = Copy.of(article);
        return points.stream().map(point -> verdict(point, article, copy)).toList();
    }

    private Verdict verdict(KeyPoint point, Article article, Copy copy) {
        Entailment entailment = model.get();
        List<Evidence> cover =
                nearest.check(point.text(), article.language(), copy).evidence();
        if (!cover.isEmpty()) {
            double probability =
                    entailment.of(point.text(), List.of(text(cover))).getFirst();
            if (probability >= entailment.threshold()) return new Verdict.Grounded(point, cover, probability);
        }
        List<Evidence> sentences = copy.sentences();
        List<Double> said = entailment.of(
                point.text(), sentences.stream().map(Evidence::text).toList());
        int best = said.indexOf(said.stream().max(Double::compare).orElseThrow());
        double probability = said.get(best);
        if (probability >= entailment.threshold())
            return new Verdict.Grounded(point, List.of(sentences.get(best)), probability);
        Reason reason = probability <= 1 - entailment.threshold() ? Reason.NO_SENTENCE : Reason.DOUBTFUL;
        String detail = String.format(Locale.ROOT, FOUND, probability, entailment.threshold());
        return new Verdict.Ungrounded(point, reason, detail, cover, probability);
    }

    private static String text(List<Evidence> quotes) {
        return quotes.stream().map(Evidence::text).collect(Collectors.joining(" "));
    }
}
