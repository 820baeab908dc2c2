package standfirst.staff;

import java.time.Duration;
import java.util.List;
import standfirst.edition.Run;
import standfirst.web.Say;

/// The last runs as the page tells them: `log.line(run)`.
public final class RunLog {
    private final List<Run> runs;
    private final Say say;

    RunLog(List<Run> runs, Say say) {
        this.runs = runs;
        this.say = say;
    }

    public List<Run> runs() {
        return runs;
    }

    public boolean isUnderWay() {
        return !runs.isEmpty() && runs.getFirst().ended().isEmpty();
    }

    public boolean isUnderWay(Run run) {
        return isUnderWay() && run.equals(runs.getFirst());
    }

    public boolean isFailed(Run run) {
        return run.problem().isPresent() || run.ended().isEmpty() && !isUnderWay(run);
    }

    public String line(Run run) {
        if (run.problem().isPresent())
            return say.text("newsroom.run.failed", run.problem().get());
        if (isUnderWay(run)) return say.text("newsroom.run.under-way", run.done(), run.expected());
        return run.ended()
                .map(end -> say.text(
                        "newsroom.run.ended",
                        run.editions(),
                        run.done() - run.skipped(),
                        run.skipped(),
                        Duration.between(run.started(), end).toSeconds()))
                .orElseGet(() -> say.text("newsroom.run.broken-off", run.done(), run.expected()));
    }
}
