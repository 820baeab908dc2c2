package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;

/// Turns of meaning that a claim may not add: a reason, "all" for "some", a superlative, a further statement.
final class AddedVeto implements Veto {
    @Override
    public List<Objection> against(Comparison compared) {
        List<Objection> objections = new ArrayList<>();
        Reasons.added(compared, objections);
        Scope.widened(compared, objections);
        Superlatives.added(compared, objections);
        Additions.in(compared, objections);
        return objections;
    }
}
