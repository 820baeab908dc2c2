package standfirst.keypoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import standfirst.language.Name;
import standfirst.language.Quantity;
import standfirst.language.Token;

/// The one to three sentences that say most of a claim, each taken for the words that the ones before it lack.
/// `shares` are the parts of the claim's weight that they hold after each step.
record Cover(List<Integer> lines, List<Double> shares, Map<String, Double> weights) {
    private static final int AT_MOST = 3;
    /// A further sentence must add so much of the claim.
    private static final double LEAST_GAIN = 0.08;
    /// A sentence that the point's maker names is taken before one that is a little better.
    private static final double CITED = 1.15;
    /// A number or a name that is missing weighs more than a word.
    private static final double FACT = 2.0;
    /// A word that only looks like one of the sentence.
    private static final double LIKE = 0.5;

    static Cover of(Line claim, Copy copy, List<Integer> cited) {
        Map<String, Double> weights = weights(claim, copy);
        double total =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> held = new HashMap<>();
        List<Integer> picked = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        while (picked.size() < AT_MOST && total > 0) {
            int best = best(copy, cited, weights, held, picked);
            if (best < 0) break;
            double gain = gain(copy.lines().get(best), weights, held);
            if (!picked.isEmpty() && gain / total < LEAST_GAIN) break;
            take(copy.lines().get(best), weights, held);
            picked.add(best);
            shares.add(held.values().stream().mapToDouble(Double::doubleValue).sum() / total);
        }
        return new Cover(picked, shares, weights);
    }

    private static Map<String, Double> weights(Line claim, Copy copy) {
        Map<String, Double> weights = new HashMap<>();
        for (Token token : claim.content()) {
            boolean fact = isFact(claim, token);
            weights.put(token.stem(), copy.weight(token.stem()) * (fact ? FACT : 1));
        }
        return weights;
    }

    private static boolean isFact(Line claim, Token token) {
        for (Quantity number : claim.numbers())
            if (number.start() < token.end() && token.start() < number.end()) return true;
        for (Name name : claim.names()) if (name.start() <= token.start() && token.end() <= name.end()) return true;
        return false;
    }

    private static int best(
            Copy copy,
            List<Integer> cited,
            Map<String, Double> weights,
            Map<String, Double> held,
            List<Integer> picked) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < copy.lines().size(); i++) {
            if (picked.contains(i)) continue;
            double gain = gain(copy.lines().get(i), weights, held) * (cited.contains(i) ? CITED : 1);
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }

    private static double gain(Line line, Map<String, Double> weights, Map<String, Double> held) {
        double gain = 0;
        for (Map.Entry<String, Double> word : weights.entrySet()) {
            double now = held.getOrDefault(word.getKey(), 0.0);
            gain += Math.max(0, word.getValue() * match(line, word.getKey()) - now);
        }
        return gain;
    }

    private static void take(Line line, Map<String, Double> weights, Map<String, Double> held) {
        weights.forEach((stem, weight) -> held.merge(stem, weight * match(line, stem), Math::max));
    }

    private static double match(Line line, String stem) {
        if (line.stems().contains(stem)) return 1;
        if (stem.length() < 5) return 0;
        for (String other : line.stems()) if (other.startsWith(stem.substring(0, 5))) return LIKE;
        return 0;
    }

    double share() {
        return shares.isEmpty() ? 0 : shares.getLast();
    }
}
