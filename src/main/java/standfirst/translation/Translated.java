package standfirst.translation;

import java.util.List;
import java.util.Optional;

/// One text in another language, and how far it has come. `target` is what readers see. `ORIGINAL` means that no
/// translation passed the check (or none was made): readers see the source text, marked as such; `attempt` is then what
/// the machine made of it, for translators' eyes only. `REVIEWED` is a text that a person stands for.
public record Translated(
        String source,
        String target,
        State state,
        List<Finding> findings,
        Optional<String> attempt,
        Optional<Review> review) {
    public enum State {
        ORIGINAL,
        MACHINE,
        REVIEWED
    }

    public Translated {
        findings = List.copyOf(findings);
        if (state == State.ORIGINAL && !target.equals(source))
            throw new IllegalArgumentException("an original that differs from its source");
        if ((state == State.REVIEWED) != review.isPresent())
            throw new IllegalArgumentException("reviewed, and nobody to say by whom");
    }

    public static Translated original(String source) {
        return new Translated(source, source, State.ORIGINAL, List.of(), Optional.empty(), Optional.empty());
    }

    /// Nothing came to be checked.
    public static Translated missing(String source, Finding why) {
        return new Translated(source, source, State.ORIGINAL, List.of(why), Optional.empty(), Optional.empty());
    }

    /// What came did not pass the check.
    public static Translated refused(String source, String attempt, List<Finding> findings) {
        return new Translated(source, source, State.ORIGINAL, findings, Optional.of(attempt), Optional.empty());
    }

    public static Translated machine(String source, String target) {
        return new Translated(source, target, State.MACHINE, List.of(), Optional.empty(), Optional.empty());
    }

    /// `findings` are what the translator overrode.
    public static Translated reviewed(String source, String target, List<Finding> findings, Review review) {
        return new Translated(source, target, State.REVIEWED, findings, Optional.empty(), Optional.of(review));
    }

    public boolean isOriginal() {
        return state == State.ORIGINAL;
    }
}
