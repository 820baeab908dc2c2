package standfirst.onnx;

import org.jspecify.annotations.Nullable;

/// A model that cannot be fetched, read or run; the message says which, where and what to do.
public final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }

    Unusable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
