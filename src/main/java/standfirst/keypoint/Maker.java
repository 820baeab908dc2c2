package standfirst.keypoint;

import java.util.Optional;

/// Who made a text, for its provenance: the condenser or translator's name, and of a prompted one the model and the
/// hash of the prompt.
public record Maker(String name, Optional<String> model, Optional<String> promptHash) {
    public static Maker of(String name) {
        return new Maker(name, Optional.empty(), Optional.empty());
    }
}
