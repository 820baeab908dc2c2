package standfirst.llm;

import java.util.Optional;

/// What models answered earlier, so that an unchanged article is not paid for twice. Answers are kept as they came,
/// good
/// or bad, and read again as if they had just come: the same faults are found, the same check decides.
public interface Answers {
    /// `question` is the hash of all that decides the answer, see [Question].
    Optional<Answer> recall(String question);

    void keep(String question, Answer answer);

    /// For work that leaves nothing behind.
    static Answers none() {
        return new Answers() {
            @Override
            public Optional<Answer> recall(String question) {
                return Optional.empty();
            }

            @Override
            public void keep(String question, Answer answer) {}
        };
    }
}
