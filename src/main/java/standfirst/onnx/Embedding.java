package standfirst.onnx;

import java.util.ArrayList;
import java.util.List;
import standfirst.edition.Meaning;
import standfirst.onnx.Encoder.Output;

/// Texts as vectors of length 1, near each other when they mean the same, whatever their languages. The mean over the
/// tokens is taken where the model gives one vector for each (as its authors do for multilingual E5; Wang et al.,
/// 2024).
public final class Embedding implements Meaning, AutoCloseable {
    private static final int BATCH = 16;

    private final Encoder encoder;
    private final LocalModel model;

    private Embedding(Encoder encoder, LocalModel model) {
        this.encoder = encoder;
        this.model = model;
    }

    public static Embedding of(LocalModel model) {
        return new Embedding(model.encoder(), model);
    }

    @Override
    public double threshold() {
        return model.threshold();
    }

    @Override
    public List<float[]> of(List<String> texts) {
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (int from = 0; from < texts.size(); from += BATCH) {
            List<String> batch = texts.subList(from, Math.min(texts.size(), from + BATCH)).stream()
                    .map(text -> model.prefix() + text)
                    .toList();
            Output output = encoder.run(batch);
            for (int row = 0; row < batch.size(); row++) vectors.add(unit(vector(output, row)));
        }
        return vectors;
    }

    private static float[] vector(Output output, int row) {
        long[] shape = output.shape();
        if (shape.length != 2 && shape.length != 3)
            throw new Unusable("the model gives a tensor of " + shape.length
                    + " dimensions: a sentence encoder gives one vector for a text, or one for each token");
        int size = (int) shape[shape.length - 1];
        int tokens = shape.length == 3 ? (int) shape[1] : 1;
        float[] sum = new float[size];
        for (int token = 0; token < tokens; token++) {
            if (shape.length == 3 && output.mask()[row][token] == 0) continue;
            int from = (row * tokens + token) * size;
            for (int i = 0; i < size; i++) sum[i] += output.values()[from + i];
        }
        return sum;
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) square += (double) value * value;
        if (square == 0) return vector;
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) vector[i] /= length;
        return vector;
    }

    @Override
    public void close() {
        encoder.close();
    }
}
