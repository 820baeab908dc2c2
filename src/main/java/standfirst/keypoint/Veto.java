package standfirst.keypoint;

import java.util.List;
import java.util.Optional;

/// A rule that no score outweighs: something in the claim that its evidence does not say.
interface Veto {
    Optional<Objection> against(Line claim, List<Line> evidence, Copy copy);

    /// Why, in a sentence for people that quotes the words.
    record Objection(Reason reason, String detail) {
        static Optional<Objection> of(Reason reason, String detail) {
            return Optional.of(new Objection(reason, detail));
        }
    }
}
