package standfirst.keypoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How likely a claim with such features is supported: logistic regression with the weights of `odds.tsv`, which
/// `bench/grounding.sh train` makes.
final class Odds {
    private static final Odds TRAINED = read("odds.tsv");

    private record Weight(String feature, double mean, double deviation, double weight) {
        double of(Map<String, Double> features) {
            return weight * (features.getOrDefault(feature, 0.0) - mean) / deviation;
        }
    }

    private final List<Weight> weights = new ArrayList<>();
    private double constant;

    static Odds trained() {
        return TRAINED;
    }

    double of(Map<String, Double> features) {
        double sum = constant;
        for (Weight weight : weights) sum += weight.of(features);
        return 1 / (1 + Math.exp(-sum));
    }

    private static Odds read(String name) {
        try (@Nullable InputStream in = Odds.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no " + name + " in the program");
            Odds odds = new Odds();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(odds::line);
            return odds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `feature TAB mean TAB deviation TAB weight`; the line of the constant has no feature.
    private void line(String line) {
        if (line.startsWith("#")) return;
        String[] cells = line.split("\t");
        double weight = Double.parseDouble(cells[3]);
        if (cells[0].equals("constant")) constant = weight;
        else weights.add(new Weight(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), weight));
    }
}
