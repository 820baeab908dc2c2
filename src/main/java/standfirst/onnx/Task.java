package standfirst.onnx;

import java.util.Locale;

/// What a local model is for.
public enum Task {
    /// A cross-encoder: whether a text says a claim. Where the check is in doubt, it decides.
    ENTAILMENT,
    /// A sentence encoder of many languages: which articles tell the same event.
    EMBEDDING;

    /// As people type it, and the name of the model's folder.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
