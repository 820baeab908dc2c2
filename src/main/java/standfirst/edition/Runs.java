package standfirst.edition;

import java.util.List;

/// The makings of editions, by whichever server on the store.
public interface Runs {
    /// Keeps how far a run has come, in the place of what was known of it.
    void keep(Run run);

    /// The newest first. One that has not ended and is not the newest was broken off.
    List<Run> newest(int atMost);
}
