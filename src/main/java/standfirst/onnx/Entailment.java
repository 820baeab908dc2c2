package standfirst.onnx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import standfirst.onnx.Encoder.Output;

/// How likely a text says a claim, by a cross-encoder: one that was trained on natural language inference (Bowman et
/// al.,
/// 2015), or one with a single output as rerankers and consistency models have.
public final class Entailment implements AutoCloseable {
    /// Texts that are read at once.
    private static final int BATCH = 16;

    private final Encoder encoder;
    private final LocalModel model;

    private Entailment(Encoder encoder, LocalModel model) {
        this.encoder = encoder;
        this.model = model;
    }

    public static Entailment of(LocalModel model) {
        return new Entailment(model.encoder(), model);
    }

    /// The probability from which on a claim is taken for said.
    double threshold() {
        return model.threshold();
    }

    /// For each text the probability, from 0 to 1, that it says the claim.
    public List<Double> of(String claim, List<String> texts) {
        List<Double> probabilities = new ArrayList<>(texts.size());
        for (int from = 0; from < texts.size(); from += BATCH) {
            List<String> batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
            Output output = encoder.run(batch, Collections.nCopies(batch.size(), claim));
            for (int row = 0; row < batch.size(); row++) probabilities.add(probability(output, row));
        }
        return probabilities;
    }

    private double probability(Output output, int row) {
        if (output.shape().length != 2)
            throw new Unusable("the model gives no score of a pair, but a tensor of " + output.shape().length
                    + " dimensions: it is no cross-encoder");
        int classes = (int) output.shape()[1];
        int from = row * classes;
        if (classes == 1) return 1 / (1 + Math.exp(-output.values()[from]));
        int label = label(classes);
        double sum = 0;
        for (int i = 0; i < classes; i++) sum += Math.exp(output.values()[from + i] - output.values()[from + label]);
        return 1 / sum;
    }

    private int label(int classes) {
        int label;
        try {
            label = model.label();
        } catch (IllegalStateException unnamed) {
            throw new Unusable(
                    "the model has " + classes + " outputs, and its config.json does not say which of them is"
                            + " “entailment”: say so by --label, counted from 0",
                    unnamed);
        }
        if (label < 0 || label >= classes)
            throw new Unusable("the model has " + classes + " outputs; there is no number " + label);
        return label;
    }

    @Override
    public void close() {
        encoder.close();
    }
}
