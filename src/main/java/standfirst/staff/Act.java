package standfirst.staff;

import java.time.Instant;

/// Something that somebody who works here did: `of` says to what (an edition, a point, an account), `words` what else
/// is to be known, like the reason that readers were told.
public record Act(Instant when, String who, What what, String of, String words) {
    public enum What {
        PUBLISHED,
        WITHDREW,
        REWORDED,
        SETTLED,
        PAUSED,
        RESUMED,
        ASKED_FOR_A_RUN,
        DISABLED,
        ENABLED
    }
}
