package standfirst.wire;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import standfirst.article.Arrival;

/// One courier for each place runs the errands there, one after the other. What they bring lies on a short counter
/// until somebody takes it; while it is full they wait, so ten thousand pages are never in memory together.
final class Couriers {
    /// Pages that wait longer than a few young collections are moved to where only a full one frees them: with 32
    /// places
    /// a day of 133 pages took 30 MB more, and was no faster.
    private static final int COUNTER = 4;

    interface Errand {
        void run() throws InterruptedException;
    }

    private final BlockingQueue<Optional<Arrival>> counter = new ArrayBlockingQueue<>(COUNTER);
    private final Map<String, Deque<Errand>> waiting = new HashMap<>();
    private final Set<Thread> couriers = new HashSet<>();
    private final Semaphore atOnce;
    private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
    private int open;

    Couriers(int atOnce) {
        this.atOnce = new Semaphore(atOnce);
    }

    /// Queues an errand; a courier sets off if none is at the place.
    synchronized void send(String place, Errand errand) {
        open++;
        Deque<Errand> there = waiting.get(place);
        if (there != null) {
            there.add(errand);
            return;
        }
        waiting.put(place, new ArrayDeque<>(List.of(errand)));
        Thread courier = Thread.ofVirtual().name("courier to " + place).unstarted(() -> serve(place));
        couriers.add(courier);
        courier.start();
    }

    void deliver(Arrival arrival) throws InterruptedException {
        counter.put(Optional.of(arrival));
    }

    private void serve(String place) {
        try {
            for (Optional<Errand> errand = next(place); errand.isPresent(); errand = next(place)) run(errand.get());
        } catch (InterruptedException calledOff) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Errand> next(String place) {
        Errand next = waiting.getOrDefault(place, new ArrayDeque<>()).poll();
        if (next == null) {
            waiting.remove(place);
            couriers.remove(Thread.currentThread());
        }
        return Optional.ofNullable(next);
    }

    /// The last errand leaves a note that no more will come; one that breaks by a mistake of ours ends them all.
    private void run(Errand errand) throws InterruptedException {
        atOnce.acquire();
        try {
            errand.run();
        } catch (RuntimeException | Error mistake) {
            broken.compareAndSet(null, mistake);
        } finally {
            atOnce.release();
        }
        if (isLast() || broken.get() != null) counter.put(Optional.empty());
    }

    private synchronized boolean isLast() {
        return --open == 0;
    }

    Stream<Arrival> arrivals() {
        var taking = new Spliterators.AbstractSpliterator<Arrival>(Long.MAX_VALUE, Spliterator.NONNULL) {
            @Override
            public boolean tryAdvance(Consumer<? super Arrival> reader) {
                Optional<Arrival> arrival = take();
                arrival.ifPresent(reader);
                return arrival.isPresent();
            }
        };
        return StreamSupport.stream(taking, false).onClose(this::callOff);
    }

    private Optional<Arrival> take() {
        try {
            Optional<Arrival> arrival = counter.take();
            if (arrival.isEmpty() && broken.get() != null) throw new IllegalStateException(broken.get());
            return arrival;
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized void callOff() {
        waiting.values().forEach(Deque::clear);
        couriers.forEach(Thread::interrupt);
    }
}
