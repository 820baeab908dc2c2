package standfirst.keypoint;

import java.util.List;
import standfirst.language.Lexicon;

/// A rule that looks for something in the claim that its evidence does not say.
interface Veto {
    List<Objection> against(Comparison compared);

    /// Why not, in a sentence for people that quotes the words. No score outweighs a `certain` one; others lower it.
    record Objection(Reason reason, String detail, boolean certain) {
        static Objection certain(Reason reason, String detail) {
            return new Objection(reason, detail, true);
        }

        static Objection mild(Reason reason, String detail) {
            return new Objection(reason, detail, false);
        }

        static Objection about(Reason reason, String why, Line line, Lexicon.Hit phrase, boolean certain) {
            return new Objection(reason, why.formatted(line.part(phrase)), certain);
        }
    }
}
