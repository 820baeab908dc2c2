package standfirst.translation;

import java.util.Optional;

/// One thing to look for in a translation.
interface Proof {
    Optional<Finding> read(Pair pair);
}
