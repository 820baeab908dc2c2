package standfirst.onnx;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What an operator says of a model that is to be added. `model` is the address (`https`, or `file`) of an ONNX file
/// or,
/// when it ends with a slash, of a folder as model hubs lay them out; the SHA-256 is that of the ONNX file, in
/// hexadecimal.
public record Offer(
        Task task,
        URI model,
        Optional<URI> tokenizer,
        Optional<String> sha256,
        OptionalDouble threshold,
        OptionalInt label,
        String prefix) {
    public Offer {
        if (threshold.isPresent() && !(threshold.getAsDouble() > 0 && threshold.getAsDouble() < 1))
            throw new IllegalArgumentException(
                    "a threshold is between 0 and 1, like 0.8, not " + threshold.getAsDouble());
        if (sha256.isPresent() && !sha256.get().matches("[0-9a-fA-F]{64}"))
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits, not “" + sha256.get() + "”");
    }
}
