package standfirst.translation;

import java.util.Optional;

/// The translation is about as long as the language needs it to be.
final class LengthProof implements Proof {
    /// Standard deviations.
    private static final double SHORTEST = -2.4;

    private static final double LONGEST = 3.2;

    @Override
    public Optional<Finding> read(Pair pair) {
        double off = Lengths.off(pair);
        if (off > SHORTEST && off < LONGEST) return Optional.empty();
        return Optional.of(new Finding(
                "length",
                pair.target().text().length() + " characters for "
                        + pair.source().text().length()));
    }
}
