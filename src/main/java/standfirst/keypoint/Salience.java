package standfirst.keypoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import standfirst.language.Token;

/// How much each draft matters for the article, and how alike two of them are. The weights were chosen by hand on news
/// in eight languages with summaries by people; none of them is the best for any one language.
final class Salience {
    private static final double CENTRAL = 1.2;

    private static final double DIRECTED = 0.4;
    private static final double HEADLINE = 0.8;
    private static final double VERY_FIRST = 1;

    /// Of the first sentence; one three places on has 1/e of it.
    private static final double EARLY = 2;

    private static final double FADE = 3;

    private static final double TOO_LONG = 4;
    private static final double EACH_WORD_TOO_LONG = 0.12;
    private static final int SHORT = 12;
    private static final double TOO_SHORT = 1;

    /// A sentence that leans on another one, or is somebody's speech, is a point only when there is no better.
    private static final double LEANS = 1.5;

    private static final double SPEECH = 1;
    private static final double REPETITION = 0.6;

    /// From this cosine on, two sentences say the same.
    private static final double SAME = 0.75;

    private static final String QUOTES = "\"'“„«‘「『›»”";

    private final List<Draft> drafts;
    private final Vectors vectors;
    private final double[] scores;

    Salience(List<Draft> drafts, List<Token> headline, Locale language) {
        this.drafts = drafts;
        vectors = new Vectors(drafts.stream().map(Draft::content).toList());
        scores = new double[drafts.size()];
        add(CENTRAL, vectors.toAll());
        add(DIRECTED, vectors.directed());
        add(HEADLINE, sharedWith(headline));
        for (int i = 0; i < scores.length; i++) scores[i] += byForm(drafts.get(i), language);
    }

    /// The best drafts, each by its score less what it repeats of those already taken, in the order of the article.
    List<Draft> best(int atMost) {
        List<Integer> taken = new ArrayList<>();
        Optional<Integer> next = next(taken);
        while (next.isPresent() && taken.size() < atMost) {
            taken.add(next.get());
            next = next(taken);
        }
        return taken.stream().sorted().map(drafts::get).toList();
    }

    private Optional<Integer> next(List<Integer> taken) {
        return IntStream.range(0, scores.length)
                .filter(draft -> !taken.contains(draft) && repetition(draft, taken) < SAME)
                .boxed()
                .max(Comparator.comparingDouble(draft -> scores[draft] - REPETITION * repetition(draft, taken)));
    }

    private double repetition(int draft, List<Integer> taken) {
        return taken.stream()
                .mapToDouble(other -> vectors.similarity(draft, other))
                .max()
                .orElse(0);
    }

    private double byForm(Draft draft, Locale language) {
        int words = draft.words().size();
        double score = EARLY * Math.exp(-draft.sentence() / FADE) + (draft.sentence() == 0 ? VERY_FIRST : 0);
        int excess = words - Shortening.longest(language);
        if (excess > 0) score -= TOO_LONG + EACH_WORD_TOO_LONG * excess;
        if (words < SHORT) score -= TOO_SHORT * (SHORT - words) / SHORT;
        if (Openings.of(language).lean(draft.words())) score -= LEANS;
        if (QUOTES.indexOf(draft.text().charAt(0)) >= 0) score -= SPEECH;
        return score;
    }

    /// The share of words in common with the headline, by the cosine of sets.
    private double[] sharedWith(List<Token> headline) {
        Set<String> wanted = new HashSet<>();
        for (Token word : headline) if (!word.stop()) wanted.add(word.stem());
        return drafts.stream()
                .mapToDouble(draft -> {
                    Set<String> words = new HashSet<>(draft.content());
                    long shared = wanted.stream().filter(words::contains).count();
                    return shared == 0 ? 0 : shared / Math.sqrt((double) wanted.size() * words.size());
                })
                .toArray();
    }

    /// Features differ in scale from article to article: each counts by how far it is from its mean.
    private void add(double weight, double[] feature) {
        double mean = Arrays.stream(feature).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(feature)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElse(0));
        if (spread < 1e-9) return;
        for (int i = 0; i < feature.length; i++) scores[i] += weight * (feature[i] - mean) / spread;
    }
}
