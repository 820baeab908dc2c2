package standfirst.edition;

import java.util.List;

/// Turns texts of any language into vectors that are near each other when the texts mean the same: an operator's own
/// model.
public interface Meaning {
    /// One vector of length 1 for each text, in their order and all of one size.
    List<float[]> of(List<String> texts);

    /// The cosine from which on two articles may tell the same event.
    double threshold();
}
