package standfirst.newsletter;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import standfirst.edition.Edition;
import standfirst.newsletter.Deliveries.Queue;
import standfirst.newsletter.Shift.End;

/// All of sending, for the command line and the server alike: what is due is entered, and then worked on.
public final class Sending {
    private static final int A_LOT = 500;
    private static final int POLL_MILLIS = 200;

    private final Planner planner;
    private final Deliveries deliveries;
    private final Attempt attempt;
    private final Pace pace;
    private final int workers;
    private final InstantSource clock;

    /// @param workers how many mails may be under way at once in this process
    public Sending(
            Planner planner, Deliveries deliveries, Attempt attempt, Pace pace, int workers, InstantSource clock) {
        this.planner = planner;
        this.deliveries = deliveries;
        this.attempt = attempt;
        this.pace = pace;
        this.workers = workers;
        this.clock = clock;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public int enterDue() {
        clearDesks();
        return planner.enterDue(clock.instant());
    }

    public int enterAll(LocalDate day) {
        clearDesks();
        return planner.enterAll(day, clock.instant());
    }

    /// What lies with workers who are dead is free at once, and what no server took by the end of its day is given up.
    private void clearDesks() {
        Instant now = clock.instant();
        deliveries.workers().stream().filter(Crew::isDead).forEach(worker -> deliveries.release(worker, now));
        deliveries.giveUp(now);
    }

    /// Whether something waits that could be sent now.
    public boolean isDue() {
        return deliveries.paused().isEmpty()
                && deliveries.queue(clock.instant()).ready() > 0;
    }

    /// What [#enterDue], or [#enterAll] for a day, would enter and send now; nothing is entered.
    public Map<String, Long> preview(Optional<LocalDate> day) {
        Map<String, Long> byEdition = new TreeMap<>();
        Planner counting = planner.into(due -> count(due, byEdition));
        day.ifPresentOrElse(one -> counting.enterAll(one, clock.instant()), () -> counting.enterDue(clock.instant()));
        return byEdition;
    }

    private int count(Collection<Delivery> due, Map<String, Long> byEdition) {
        due.stream()
                .filter(delivery -> deliveries.find(delivery.id()).isEmpty())
                .forEach(delivery -> byEdition.merge(delivery.edition(), 1L, Long::sum));
        return due.size();
    }

    /// Sends an edition to one address, as a subscriber with these wishes would get it; nothing is entered. Empty if it
    /// has nothing that they wish for.
    public Optional<Outcome> specimen(Edition edition, Mailbox to, Wishes wishes) {
        return attempt.specimen(edition, to, wishes);
    }

    /// This process as a worker; `name` is nobody else's.
    public Shift shift(String name, Consumer<Settlement> listener) {
        return new Shift(name, deliveries, attempt, pace, clock, listener);
    }

    /// Works until nothing can be sent now: what others hold is waited for, since a worker that died holds its
    /// deliveries
    /// until its lease ends. What rests until another attempt is left.
    public End sendAll(Shift shift) {
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            while (true) {
                End end = together(shift, pool);
                Queue queue = deliveries.queue(clock.instant());
                if (end == End.SERVER_AWAY
                        || end == End.STOPPED
                        || queue.isIdle()
                        || deliveries.paused().isPresent()) return end;
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return End.STOPPED;
        }
    }

    private End together(Shift shift, ExecutorService pool) throws InterruptedException {
        List<Future<End>> working = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) working.add(pool.submit(() -> shift.work(A_LOT)));
        End worst = End.NOTHING_LEFT;
        for (Future<End> one : working) worst = worse(worst, result(one));
        return worst;
    }

    private static End worse(End one, End other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static End result(Future<End> working) throws InterruptedException {
        try {
            return working.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
