package standfirst;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standfirst.newsletter.Sending;
import standfirst.newsletter.Shift;
import standfirst.newsletter.Shift.End;

/// Sends all day: whenever a newsletter is due, this program takes its part of the work.
final class Dispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final long LOOKING_MILLIS = 2_000;
    private static final long AWAY_MILLIS = 60_000;
    private static final long PARTING_MILLIS = 30_000;

    private final Sending sending;
    private final Shift shift;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("dispatcher").unstarted(this::dispatch);

    /// @param worker this program's name, which no other has
    Dispatcher(Sending sending, String worker) {
        this.sending = sending;
        this.shift = sending.shift(worker, settlement -> {});
    }

    Dispatcher start() {
        thread.start();
        return this;
    }

    private void dispatch() {
        try {
            long pause = 0;
            while (!closing.await(pause, TimeUnit.MILLISECONDS)) pause = round();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /// The edge of the program for this thread: what goes wrong is told, and tried again.
    private long round() {
        try {
            if (!sending.isDue() || sending.sendAll(shift) != End.SERVER_AWAY) return LOOKING_MILLIS;
            LOG.warn("Newsletters wait: {}", shift.trouble().orElse("the mail server is away"));
        } catch (RuntimeException unforeseen) {
            LOG.error("Newsletters wait", unforeseen);
        }
        return AWAY_MILLIS;
    }

    /// Lets the mails under way come to their end.
    @Override
    public void close() {
        closing.countDown();
        shift.stop();
        try {
            thread.join(PARTING_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        shift.close();
    }
}
