package standfirst.command;

import java.util.Optional;

/// What the doctor says of one part: how it is, and, where it is not well, what to do.
public record Diagnosis(String part, State state, String says, Optional<String> wayOut) {
    public enum State {
        WELL,
        /// The program runs without it.
        MISSING,
        /// Something that is set, or that is there, does not work.
        WRONG
    }

    public static Diagnosis well(String part, String says) {
        return new Diagnosis(part, State.WELL, says, Optional.empty());
    }

    public static Diagnosis missing(String part, String says, String wayOut) {
        return new Diagnosis(part, State.MISSING, says, Optional.of(wayOut));
    }

    public static Diagnosis wrong(String part, String says, String wayOut) {
        return new Diagnosis(part, State.WRONG, says, Optional.of(wayOut));
    }
}
