package standfirst.translation;

import java.util.Optional;

/// The translation says nothing twice that the source says once.
final class RepetitionProof implements Proof {
    /// Of the words of the translation; news repeats a name or a phrase.
    private static final double MOST_REPEATED = 0.3;

    private static final int SHORTEST = 3;

    @Override
    public Optional<Finding> read(Pair pair) {
        Run run = Run.repeated(pair.target().words());
        double most = MOST_REPEATED * pair.target().words().size();
        if (run.length() < SHORTEST || run.length() <= most) return Optional.empty();
        if (Run.repeated(pair.source().words()).length()
                > MOST_REPEATED * pair.source().words().size()) return Optional.empty();
        String words = pair.target().part(pair.target().tokens().subList(run.at(), run.at() + run.length()));
        return Optional.of(new Finding("repetition", "“" + words + "”"));
    }
}
