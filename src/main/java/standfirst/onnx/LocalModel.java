package standfirst.onnx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// A model in its folder: `model.onnx`, `tokenizer.json`, and what was said of it when it was added.
public final class LocalModel {
    static final String MODEL = "model.onnx";
    static final String TOKENIZER = "tokenizer.json";
    static final String ABOUT = "about.properties";

    private final Task task;
    private final Path folder;
    private final Properties about;

    LocalModel(Task task, Path folder, Properties about) {
        this.task = task;
        this.folder = folder;
        this.about = about;
    }

    public Task task() {
        return task;
    }

    public Path folder() {
        return folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /// Where it came from.
    public String source() {
        return said("source");
    }

    /// Of the ONNX file, in hexadecimal.
    public String sha256() {
        return said("sha256");
    }

    public LocalDate added() {
        return LocalDate.parse(said("added"));
    }

    /// The probability from which on a claim is entailed, or the cosine from which on two texts tell the same.
    public double threshold() {
        return Double.parseDouble(said("threshold"));
    }

    /// The place of “entailed” among the model's outputs, counted from 0.
    int label() {
        return Integer.parseInt(said("label"));
    }

    /// What the model wants before each text, like “query: ”.
    String prefix() {
        return about.getProperty("prefix", "");
    }

    /// With its tokenizer, ready to run.
    Encoder encoder() {
        try {
            Class.forName("ai.onnxruntime.OrtEnvironment");
        } catch (ClassNotFoundException leftOut) {
            throw new Unusable(
                    "there is a model in " + folder + ", but this build has no ONNX Runtime: start it by ./standfirst,"
                            + " which builds that in, or build with 'mvn -Ponnx package'",
                    leftOut);
        }
        return Encoder.of(this);
    }

    /// What stands in the way of using it, if anything does; it is read and run once.
    public Optional<String> problem() {
        try {
            tryOut();
            return Optional.empty();
        } catch (Unusable problem) {
            return Optional.of(String.valueOf(problem.getMessage()));
        }
    }

    /// Runs it once, on two sentences.
    void tryOut() {
        switch (task) {
            case ENTAILMENT -> {
                try (Entailment entailment = Entailment.of(this)) {
                    entailment.of("The council met.", List.of("The town council met on Monday."));
                }
            }
            case EMBEDDING -> {
                try (Embedding embedding = Embedding.of(this)) {
                    embedding.of(List.of("The council met.", "Der Rat tagte."));
                }
            }
        }
    }

    private String said(String key) {
        String value = about.getProperty(key);
        if (value == null) throw new IllegalStateException(file(ABOUT) + " has no “" + key + "”; add the model anew");
        return value;
    }
}
