package standfirst.edition;

import java.util.Optional;

/// What became of a text that was handed in; `now` is how it lies on the desk after that.
public record Handed(Written written, Result result, Optional<OpenText> now) {
    public enum Result {
        /// It was there already.
        UNCHANGED,
        /// Kept, to be approved another time.
        KEPT,
        /// It is the edition's text now.
        APPROVED,
        /// Kept, but not approved: the check speaks against it, and there is no reason why it should stand; or there
        /// is nothing to approve.
        REFUSED,
        /// Somebody else, or a new source, was there before: nothing of it was kept.
        CONFLICT,
        /// The edition has no such text (any more).
        GONE
    }
}
