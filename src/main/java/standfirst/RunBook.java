package standfirst;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standfirst.command.DigestRun;
import standfirst.edition.Newsroom.Result;
import standfirst.edition.Run;
import standfirst.edition.Runs;

/// Enters how far a run has come, not more often than people can follow; what is said of sources on the way stands in
/// the log.
final class RunBook implements DigestRun.Watcher {
    private static final Logger LOG = LoggerFactory.getLogger(RunBook.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Runs runs;
    private final InstantSource clock;
    private Run run;
    private Instant entered = Instant.MIN;

    RunBook(Runs runs, String by, InstantSource clock) {
        this.runs = runs;
        this.clock = clock;
        this.run = Run.begin(UUID.randomUUID().toString(), by, clock.instant());
        runs.keep(run);
    }

    @Override
    public synchronized void expect(int arrivals) {
        run = run.at(arrivals, run.done(), run.skipped());
        enter();
    }

    @Override
    public void remark(String source, String remark) {
        LOG.warn("{}: {}", source, remark);
    }

    @Override
    public synchronized void done(Result result) {
        boolean skipped = result instanceof Result.Dropped;
        run = run.at(run.expected(), run.done() + 1, run.skipped() + (skipped ? 1 : 0));
        enter();
    }

    private void enter() {
        Instant now = clock.instant();
        if (now.isBefore(entered.plus(PAUSE))) return;
        entered = now;
        runs.keep(run);
    }

    synchronized void end(int editions) {
        runs.keep(run.ended(clock.instant(), editions));
    }

    synchronized void fail(RuntimeException why) {
        runs.keep(run.failed(clock.instant(), String.valueOf(why.getMessage())));
    }
}
