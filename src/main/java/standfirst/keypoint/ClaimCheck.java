package standfirst.keypoint;

import java.util.List;
import java.util.Optional;

/// What the check found out about one claim: a score from 0 to 1 (higher is better supported), and when the claim is
/// not grounded, why, with the words that show it. The evidence is what says it, or what comes nearest.
public record ClaimCheck(double score, Optional<Reason> reason, String detail, List<Evidence> evidence) {
    public ClaimCheck {
        evidence = List.copyOf(evidence);
    }

    static ClaimCheck passed(double score, List<Evidence> evidence) {
        return new ClaimCheck(score, Optional.empty(), "", evidence);
    }

    static ClaimCheck refused(double score, Reason reason, String detail, List<Evidence> nearest) {
        return new ClaimCheck(score, Optional.of(reason), detail, nearest);
    }

    public boolean grounded() {
        return reason.isEmpty();
    }

    public Verdict of(KeyPoint point) {
        if (reason.isEmpty()) return new Verdict.Grounded(point, evidence, score);
        return new Verdict.Ungrounded(point, reason.get(), detail, evidence, score);
    }
}
