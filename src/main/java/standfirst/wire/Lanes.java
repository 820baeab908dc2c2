package standfirst.wire;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// One lane for each host: whoever wants to ask it waits for the one before, and for the pause after.
final class Lanes {
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    interface Request<T> {
        T make() throws FetchException, InterruptedException;
    }

    <T> T inTurn(URI address, Duration pause, Request<T> request) throws FetchException, InterruptedException {
        return lanes.computeIfAbsent(address.getAuthority(), host -> new Lane()).inTurn(pause, request);
    }

    private static final class Lane {
        private final ReentrantLock turn = new ReentrantLock(true);
        private long lastEnd = Long.MIN_VALUE;

        <T> T inTurn(Duration pause, Request<T> request) throws FetchException, InterruptedException {
            turn.lockInterruptibly();
            try {
                if (lastEnd != Long.MIN_VALUE) Thread.sleep(pause.minusNanos(System.nanoTime() - lastEnd));
                return request.make();
            } finally {
                lastEnd = System.nanoTime();
                turn.unlock();
            }
        }
    }
}
