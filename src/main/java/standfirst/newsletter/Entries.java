package standfirst.newsletter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Settles for many threads in few transactions: whoever comes while others are being entered waits, and then enters
/// what
/// has come together. Each returns when its own is entered for good.
final class Entries {
    private final Deliveries deliveries;
    private final String worker;
    private final ReentrantLock entering = new ReentrantLock();
    private List<Settlement> waiting = new ArrayList<>();
    private long joined;
    private long entered;

    Entries(Deliveries deliveries, String worker) {
        this.deliveries = deliveries;
        this.worker = worker;
    }

    void enter(Settlement settlement) {
        long mine = join(settlement);
        entering.lock();
        try {
            if (entered < mine) enterAll();
        } finally {
            entering.unlock();
        }
    }

    private synchronized long join(Settlement settlement) {
        waiting.add(settlement);
        return ++joined;
    }

    private void enterAll() {
        List<Settlement> together;
        long last;
        synchronized (this) {
            together = waiting;
            waiting = new ArrayList<>();
            last = joined;
        }
        try {
            deliveries.settle(worker, together);
        } catch (RuntimeException notEntered) {
            keep(together);
            throw notEntered;
        }
        entered = last;
    }

    /// What could not be entered is entered with what comes next.
    private synchronized void keep(List<Settlement> together) {
        waiting.addAll(0, together);
    }
}
