package standfirst.circulation;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standfirst.newsletter.Asking;
import standfirst.newsletter.Outcome;
import standfirst.newsletter.Subscriptions;

/// Looks at what was typed in, one after the other, and tries a mail again that the server did not take. Once a day
/// forgets who never confirmed.
public final class Clerk implements Intake, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
    private static final int WAITING = 1_000;

    /// RFC 5321, 4.5.4.1: a server that is busy wants some time. Who asked is still there for an hour or so.
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private static final Duration PARTING = Duration.ofSeconds(10);

    private final Subscriptions subscriptions;
    private final ScheduledThreadPoolExecutor desk = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("clerk").daemon().factory());

    public Clerk(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
        desk.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        desk.scheduleWithFixedDelay(this::tidy, 1, Duration.ofDays(1).toMinutes(), TimeUnit.MINUTES);
    }

    @Override
    public boolean take(Asking asking) {
        if (desk.getQueue().size() >= WAITING) return false;
        desk.execute(() -> answer(asking, 0));
        return true;
    }

    /// The edge of the program for this thread: what goes wrong is told once, without the address.
    private void answer(Asking asking, int tried) {
        try {
            subscriptions.ask(asking).ifPresent(outcome -> follow(outcome, asking, tried));
        } catch (RuntimeException unforeseen) {
            LOG.error("An address that was typed in at {} could not be looked at", asking.when(), unforeseen);
        }
    }

    private void follow(Outcome outcome, Asking asking, int tried) {
        String domain = asking.mailbox().domain();
        switch (outcome) {
            case Outcome.Delivered delivered -> {}
            case Outcome.Refused(int code, String text) ->
                LOG.warn("A confirmation mail to somebody at {} was refused: {} {}", domain, code, text);
            case Outcome.Later later
            when tried < PAUSES.size() ->
                desk.schedule(() -> answer(asking, tried + 1), PAUSES.get(tried).toSeconds(), TimeUnit.SECONDS);
            case Outcome.Later(int code, String text) ->
                LOG.warn("A confirmation mail to somebody at {} was given up: {} {}", domain, code, text);
        }
    }

    private void tidy() {
        try {
            subscriptions.forgetUnconfirmed();
        } catch (RuntimeException unforeseen) {
            LOG.error("Addresses that nobody confirmed could not be forgotten", unforeseen);
        }
    }

    /// What waits to be looked at still is; what waits for a mail server is not.
    @Override
    public void close() {
        desk.shutdown();
        try {
            desk.awaitTermination(PARTING.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
