package standfirst.translation;

import java.util.List;

/// One text in another language, and its state. `ORIGINAL` means that no translation passed the check (or none was
/// made): the source text is shown and marked as such.
public record Translated(String source, String target, State state, List<Finding> findings) {
    public enum State {
        ORIGINAL,
        MACHINE,
        REVIEWED
    }

    public Translated {
        findings = List.copyOf(findings);
        if (state == State.ORIGINAL && !target.equals(source))
            throw new IllegalArgumentException("an original that differs from its source");
    }

    public static Translated original(String source) {
        return new Translated(source, source, State.ORIGINAL, List.of());
    }

    public boolean isOriginal() {
        return state == State.ORIGINAL;
    }
}
