package standfirst.newsletter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import standfirst.newsletter.Deliveries.Lease;
import standfirst.newsletter.Delivery.Leased;
import standfirst.newsletter.Settlement.GivenBack;

/// One process at work on the deliveries. It leases a few, sends them one by one, enters each before it takes the next,
/// and
/// prolongs its leases while it lives. Any number of threads may [#work].
public final class Shift implements AutoCloseable {
    static final Duration LEASE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 25;

    private final String worker;
    private final Deliveries deliveries;
    private final Attempt attempt;
    private final Pace pace;
    private final InstantSource clock;
    private final Consumer<Settlement> listener;
    private final Entries entries;
    private final Trouble trouble;
    private final Set<Claim> claims = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService prolonging;
    private volatile boolean over;

    /// Why a worker stopped.
    public enum End {
        NOTHING_LEFT,
        ENOUGH,
        SERVER_AWAY,
        STOPPED
    }

    public Shift(
            String worker,
            Deliveries deliveries,
            Attempt attempt,
            Pace pace,
            InstantSource clock,
            Consumer<Settlement> listener) {
        this.worker = worker;
        this.deliveries = deliveries;
        this.attempt = attempt;
        this.pace = pace;
        this.clock = clock;
        this.listener = listener;
        this.entries = new Entries(deliveries, worker);
        this.trouble = new Trouble(clock);
        this.prolonging = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("leases").factory());
        long pause = LEASE.dividedBy(3).toMillis();
        prolonging.scheduleWithFixedDelay(this::prolong, pause, pause, TimeUnit.MILLISECONDS);
    }

    /// Sends what is due until there is nothing left, about so many are done, or the server is away.
    public End work(int enough) {
        for (int done = 0; done < enough; ) {
            if (over) return End.STOPPED;
            if (trouble.lasts()) return End.SERVER_AWAY;
            int some = workOnSome();
            if (some == 0) return End.NOTHING_LEFT;
            done += some;
        }
        return End.ENOUGH;
    }

    private int workOnSome() {
        Instant now = clock.instant();
        Claim claim = new Claim(now.plus(LEASE));
        claims.add(claim);
        try {
            List<Leased> some = deliveries.lease(new Lease(worker, now, now.plus(LEASE), pace.resting(now)), AT_ONCE);
            some.forEach(leased -> settle(workOn(leased, claim)));
            return some.size();
        } finally {
            claims.remove(claim);
        }
    }

    private Settlement workOn(Leased leased, Claim claim) {
        Instant now = clock.instant();
        String delivery = leased.delivery().id();
        if (over || trouble.lasts() || !claim.stands(now)) return new GivenBack(delivery, now);
        return attempt.make(leased, trouble);
    }

    private void settle(Settlement settlement) {
        entries.enter(settlement);
        listener.accept(settlement);
    }

    private void prolong() {
        Instant now = clock.instant();
        if (claims.stream().noneMatch(claim -> claim.stands(now))) return;
        Instant later = now.plus(LEASE);
        deliveries.prolong(worker, later);
        claims.forEach(claim -> claim.prolong(now, later));
    }

    /// What the server said when it could not be worked with last; empty while it can be.
    public Optional<String> trouble() {
        return trouble.said();
    }

    /// Ends the work after the mails that are under way.
    public void stop() {
        over = true;
    }

    @Override
    public void close() {
        stop();
        prolonging.shutdownNow();
    }
}
