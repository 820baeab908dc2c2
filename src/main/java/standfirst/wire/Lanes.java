package standfirst.wire;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// One lane for each host: whoever wants to ask it waits for the one before, and for the pause after. A host that keeps
/// us waiting until the time is up is left alone after a while, so that a tar pit does not hold up the edition.
final class Lanes {
    private static final int PATIENCE = 5;
    private static final Duration LEFT_ALONE = Duration.ofMinutes(5);
    private static final long NEVER = Long.MIN_VALUE;

    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    interface Request<T> {
        T make() throws FetchException, InterruptedException;
    }

    <T> T inTurn(URI address, Duration pause, Request<T> request) throws FetchException, InterruptedException {
        return lanes.computeIfAbsent(address.getAuthority(), host -> new Lane()).inTurn(address, pause, request);
    }

    private static final class Lane {
        private final ReentrantLock turn = new ReentrantLock(true);
        private long lastEnd = NEVER;
        private int slowInARow;

        <T> T inTurn(URI address, Duration pause, Request<T> request) throws FetchException, InterruptedException {
            turn.lockInterruptibly();
            try {
                long idle = System.nanoTime() - lastEnd;
                if (slowInARow >= PATIENCE && idle < LEFT_ALONE.toNanos())
                    throw new FetchException(
                            address, "its host kept us waiting " + PATIENCE + " times in a row: left alone");
                if (lastEnd != NEVER) Thread.sleep(pause.minusNanos(idle));
                return ask(request);
            } finally {
                turn.unlock();
            }
        }

        private <T> T ask(Request<T> request) throws FetchException, InterruptedException {
            try {
                T answer = request.make();
                slowInARow = 0;
                return answer;
            } catch (FetchException.Slow slow) {
                slowInARow++;
                throw slow;
            } finally {
                lastEnd = System.nanoTime();
            }
        }
    }
}
