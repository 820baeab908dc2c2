package standfirst.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import standfirst.language.Token;
import standfirst.language.Words;

/// Tells which articles are about the same event. Each article, in the order given, joins the story whose centroid it
/// is most like, or opens a new one (single-pass clustering on TF-IDF, as in topic detection and tracking: Allan et al.
/// 1998). Titles count twice, then the first 300 words; document frequencies are those of the articles given.
public final class Gatherer {
    /// Cosine from which two articles tell the same event; chosen on labelled stories in English and Vietnamese.
    private static final double ALIKE = 0.30;

    private static final int WORDS = 300;
    private static final int TITLE_WEIGHT = 2;

    /// The number of the story of each article, counted from 0 in order of first appearance.
    public int[] gather(List<Leaf> leaves) {
        List<Map<String, Integer>> counts = leaves.stream().map(Gatherer::count).toList();
        Map<String, Integer> documents = new HashMap<>();
        for (Map<String, Integer> count : counts)
            for (String term : count.keySet()) documents.merge(term, 1, Integer::sum);
        int[] story = new int[leaves.size()];
        Stories stories = new Stories();
        for (int i = 0; i < story.length; i++)
            story[i] = stories.place(vector(counts.get(i), documents, leaves.size()));
        return story;
    }

    private static Map<String, Integer> count(Leaf leaf) {
        Map<String, Integer> counts = new HashMap<>();
        Words words = Words.of(leaf.language());
        int left = WORDS;
        for (Token token : words.tokens(leaf.title())) {
            if (!token.stop()) counts.merge(token.stem(), TITLE_WEIGHT, Integer::sum);
            left -= TITLE_WEIGHT;
        }
        for (Token token : words.tokens(head(leaf.text()))) {
            if (left-- <= 0) break;
            if (!token.stop()) counts.merge(token.stem(), 1, Integer::sum);
        }
        return counts;
    }

    /// Enough text for 300 words of any language.
    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), WORDS * 12));
    }

    private static Map<String, Double> vector(Map<String, Integer> counts, Map<String, Integer> documents, int n) {
        Map<String, Double> vector = new HashMap<>(counts.size() * 2);
        double square = 0;
        for (var entry : counts.entrySet()) {
            double weight = (1 + Math.log(entry.getValue()))
                    * (1 + Math.log((1.0 + n) / (1.0 + documents.getOrDefault(entry.getKey(), 0))));
            vector.put(entry.getKey(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        if (length > 0) vector.replaceAll((term, weight) -> weight / length);
        return vector;
    }

    /// The stories so far, as sums of their articles' vectors, with an inverted index from term to story.
    private static final class Stories {
        private final List<Map<String, Double>> sums = new ArrayList<>();
        private final List<Double> lengths = new ArrayList<>();
        private final Map<String, List<Integer>> storiesWith = new HashMap<>();

        int place(Map<String, Double> article) {
            double[] dot = new double[sums.size()];
            for (var entry : article.entrySet())
                for (int story : storiesWith.getOrDefault(entry.getKey(), List.of()))
                    dot[story] += entry.getValue() * sums.get(story).getOrDefault(entry.getKey(), 0.0);
            int best = -1;
            double alike = ALIKE;
            for (int story = 0; story < dot.length; story++) {
                double cosine = dot[story] / lengths.get(story);
                if (cosine >= alike) {
                    alike = cosine;
                    best = story;
                }
            }
            return best < 0 ? open(article) : join(best, article);
        }

        private int open(Map<String, Double> article) {
            int story = sums.size();
            sums.add(new HashMap<>());
            lengths.add(0.0);
            return join(story, article);
        }

        private int join(int story, Map<String, Double> article) {
            Map<String, Double> sum = sums.get(story);
            article.forEach((term, weight) -> {
                if (sum.merge(term, weight, Double::sum).equals(weight))
                    storiesWith.computeIfAbsent(term, t -> new ArrayList<>(2)).add(story);
            });
            double[] weights =
                    sum.values().stream().mapToDouble(Double::doubleValue).toArray();
            lengths.set(story, Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum()));
            return story;
        }
    }
}
