package standfirst.keypoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Texts as TF-IDF vectors of their content words: a word weighs by how few of the texts have it.
final class Vectors {
    private record Vector(Map<String, Double> weights, double length) {
        static Vector of(Map<String, Double> weights) {
            double squares = weights.values().stream().mapToDouble(w -> w * w).sum();
            return new Vector(weights, Math.sqrt(squares));
        }

        double cosine(Vector other) {
            if (weights.size() > other.weights.size()) return other.cosine(this);
            double dot = 0;
            for (Map.Entry<String, Double> word : weights.entrySet())
                dot += word.getValue() * other.weights.getOrDefault(word.getKey(), 0.0);
            return dot == 0 ? 0 : dot / (length * other.length);
        }
    }

    private final List<Vector> vectors = new ArrayList<>();

    Vectors(List<List<String>> texts) {
        Map<String, Integer> textsWith = new HashMap<>();
        for (List<String> words : texts)
            for (String word : new HashSet<>(words)) textsWith.merge(word, 1, Integer::sum);
        for (List<String> words : texts) {
            Map<String, Double> weights = new HashMap<>();
            for (String word : words)
                weights.merge(word, Math.log(1 + texts.size() / (double) textsWith.getOrDefault(word, 1)), Double::sum);
            vectors.add(Vector.of(weights));
        }
    }

    /// Cosine of two texts, 0 to 1.
    double similarity(int one, int other) {
        return vectors.get(one).cosine(vectors.get(other));
    }

    /// The cosine of each text with all of them together.
    double[] toAll() {
        Map<String, Double> sum = new HashMap<>();
        for (Vector vector : vectors) vector.weights.forEach((word, weight) -> sum.merge(word, weight, Double::sum));
        Vector all = Vector.of(sum);
        return vectors.stream().mapToDouble(all::cosine).toArray();
    }

    /// For each text, how alike the later ones are, less twice how alike the earlier ones are: news says the main thing
    /// first and comes back to it. After Zheng and Lapata,
    /// "Sentence Centrality Revisited for Unsupervised Summarization", ACL 2019.
    double[] directed() {
        double[] centrality = new double[vectors.size()];
        for (int early = 0; early < centrality.length; early++)
            for (int late = early + 1; late < centrality.length; late++) {
                double alike = similarity(early, late);
                centrality[early] += alike;
                centrality[late] -= 2 * alike;
            }
        return centrality;
    }
}
