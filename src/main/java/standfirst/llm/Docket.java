package standfirst.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Cases that wait for the judge. Those that come in while a call is under way are heard together in the next one, as
/// many in one language as fit. Answers are kept for each case as if it had been heard alone, so that the next run need
/// not hear it again, whatever it was heard with. Safe for many threads.
final class Docket {
    /// A small model loses track of more.
    private static final int MOST_AT_ONCE = 6;

    /// Tokens of an answer that a point takes.
    private static final int VERDICT = 50;

    private final Model model;
    private final Prompt judge;
    private final Schema schema;
    private final List<Waiting> waiting = new ArrayList<>();
    private final ReentrantLock session = new ReentrantLock(true);

    Docket(Model model, Prompt judge, Schema schema) {
        this.model = model;
        this.judge = judge;
        this.schema = schema;
    }

    private static final class Waiting {
        private final Case one;
        private Optional<Answer> answer = Optional.empty();

        Waiting(Case one) {
            this.one = one;
        }
    }

    /// Tokens that are left for articles and points.
    int room() {
        ModelSettings settings = model.settings();
        int taken = Tokens.estimate(judge.told() + judge.given()) + settings.maxOutputTokens() + 300;
        return Math.max(500, settings.contextTokens() - taken);
    }

    /// The answer to a case as if it had been heard alone.
    Answer hear(Case one) {
        return model.kept(Errand.of(one.article()), alone(one)).orElseGet(() -> wait(new Waiting(one)));
    }

    private Question alone(Case one) {
        return new Hearing(judge, schema, List.of(one)).question();
    }

    private Answer wait(Waiting mine) {
        synchronized (waiting) {
            waiting.add(mine);
        }
        session.lock();
        try {
            if (mine.answer.isEmpty()) hear(calledWith(mine));
            return mine.answer.orElseThrow();
        } finally {
            session.unlock();
        }
    }

    private void hear(List<Waiting> called) {
        Hearing hearing =
                new Hearing(judge, schema, called.stream().map(w -> w.one).toList());
        Answer answer = model.askAnew(
                called.stream().map(w -> Errand.of(w.one.article())).toList(), hearing.question());
        for (int i = 0; i < called.size(); i++) {
            Answer own = hearing.of(i, answer);
            model.keep(alone(called.get(i).one), own);
            called.get(i).answer = Optional.of(own);
        }
    }

    /// Whoever is called and then not heard, because the model failed, comes again in its turn.
    private List<Waiting> calledWith(Waiting first) {
        synchronized (waiting) {
            waiting.remove(first);
            List<Waiting> called = new ArrayList<>(List.of(first));
            for (Waiting next : List.copyOf(waiting)) if (fits(next.one, called)) called.add(next);
            waiting.removeAll(called);
            return called;
        }
    }

    private boolean fits(Case next, List<Waiting> called) {
        int tokens = next.tokens();
        int points = next.points().size();
        for (Waiting before : called) {
            tokens += before.one.tokens();
            points += before.one.points().size();
        }
        return called.size() < MOST_AT_ONCE
                && tokens <= room()
                && points * VERDICT <= model.settings().maxOutputTokens()
                && next.article()
                        .language()
                        .equals(called.getFirst().one.article().language());
    }
}
