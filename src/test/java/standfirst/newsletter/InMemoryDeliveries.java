package standfirst.newsletter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standfirst.newsletter.Delivery.Got;
import standfirst.newsletter.Delivery.Leased;
import standfirst.newsletter.Delivery.State;
import standfirst.newsletter.Settlement.Again;
import standfirst.newsletter.Settlement.Done;
import standfirst.newsletter.Settlement.GivenBack;

/// A ledger of deliveries for as long as a test runs.
public final class InMemoryDeliveries implements Deliveries {
    private static final class Entry {
        private final Delivery delivery;
        private State state = State.WAITING;
        private Instant free;
        private String worker = "";
        private int attempts;
        private Optional<Integer> version = Optional.empty();
        private Optional<Instant> dated = Optional.empty();
        private Optional<Failed> failed = Optional.empty();

        private Entry(Delivery delivery) {
            this.delivery = delivery;
            this.free = delivery.due();
        }

        private void fail(Instant at, int code, String said) {
            boolean wrong = state == State.REFUSED || state == State.BOUNCED || state == State.TOO_LATE;
            failed = wrong
                    ? Optional.of(
                            new Failed(delivery.edition(), delivery.reader().domain(), state, at, code, said))
                    : Optional.empty();
        }
    }

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Function<String, Optional<Integer>> newest;
    private Optional<Instant> paused = Optional.empty();

    /// `newest` tells the version of an edition that is out.
    public InMemoryDeliveries(Function<String, Optional<Integer>> newest) {
        this.newest = newest;
    }

    @Override
    public synchronized int enter(Collection<Delivery> deliveries) {
        int before = entries.size();
        deliveries.forEach(delivery -> entries.computeIfAbsent(delivery.id(), id -> new Entry(delivery)));
        return entries.size() - before;
    }

    @Override
    public synchronized List<Leased> lease(Lease lease, int atMost) {
        if (paused.isPresent()) return List.of();
        return waiting()
                .filter(entry -> !entry.free.isAfter(lease.now()))
                .filter(entry -> entry.delivery.until().isAfter(lease.now()))
                .filter(entry ->
                        !lease.resting().contains(entry.delivery.reader().domain()))
                .filter(entry -> newest.apply(entry.delivery.edition()).isPresent())
                .sorted(Comparator.comparing(entry -> entry.free))
                .limit(atMost)
                .toList()
                .stream()
                .map(entry -> leased(entry, lease))
                .toList();
    }

    private Leased leased(Entry entry, Lease lease) {
        entry.worker = lease.worker();
        entry.free = lease.until();
        entry.version = entry.version.or(() -> newest.apply(entry.delivery.edition()));
        entry.dated = entry.dated.or(() -> Optional.of(lease.now().truncatedTo(ChronoUnit.SECONDS)));
        return new Leased(entry.delivery, entry.version.orElseThrow(), entry.dated.orElseThrow(), entry.attempts + 1);
    }

    private Stream<Entry> waiting() {
        return entries.values().stream().filter(entry -> entry.state == State.WAITING);
    }

    @Override
    public synchronized void prolong(String worker, Instant until) {
        waiting().filter(entry -> entry.worker.equals(worker)).forEach(entry -> entry.free = until);
    }

    @Override
    public synchronized void settle(String worker, Collection<Settlement> settlements) {
        for (Settlement settlement : settlements) {
            Entry entry = entries.get(settlement.delivery());
            switch (settlement) {
                case Done done
                when entry.state != State.DELIVERED -> {
                    entry.state = done.state();
                    entry.worker = "";
                    entry.fail(done.at(), done.code(), done.text());
                }
                case Again again
                when entry.worker.equals(worker) && entry.state == State.WAITING -> {
                    entry.worker = "";
                    entry.free = again.next();
                    entry.attempts++;
                    if (!again.mayHaveArrived()) {
                        entry.version = Optional.empty();
                        entry.dated = Optional.empty();
                    }
                }
                case GivenBack back
                when entry.worker.equals(worker) -> {
                    entry.worker = "";
                    entry.free = back.next();
                }
                default -> {}
            }
        }
    }

    @Override
    public synchronized Set<String> workers() {
        return waiting()
                .map(entry -> entry.worker)
                .filter(worker -> !worker.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized int release(String worker, Instant now) {
        List<Entry> held =
                waiting().filter(entry -> entry.worker.equals(worker)).toList();
        held.forEach(entry -> {
            entry.worker = "";
            entry.free = now;
        });
        return held.size();
    }

    @Override
    public synchronized int giveUp(Instant now) {
        List<Entry> late = waiting()
                .filter(entry -> !entry.delivery.until().isAfter(now))
                .filter(entry -> entry.worker.isEmpty() || !entry.free.isAfter(now))
                .toList();
        late.forEach(entry -> {
            entry.state = State.TOO_LATE;
            entry.fail(now, 0, "");
        });
        return late.size();
    }

    @Override
    public synchronized int bouncesInARow(String subscriber) {
        return (int) entries.values().stream()
                .filter(entry -> entry.delivery.reader().subscriber().equals(subscriber))
                .filter(entry -> entry.state == State.DELIVERED || entry.state == State.BOUNCED)
                .sorted(Comparator.comparing((Entry entry) -> entry.delivery.day())
                        .reversed())
                .takeWhile(entry -> entry.state == State.BOUNCED)
                .count();
    }

    @Override
    public synchronized boolean bounced(String id, Instant at, String said) {
        Entry entry = entries.get(id);
        if (entry == null || entry.state != State.DELIVERED) return false;
        entry.state = State.BOUNCED;
        entry.fail(at, 250, said);
        return true;
    }

    @Override
    public synchronized Optional<Delivery> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(entry -> entry.delivery);
    }

    @Override
    public synchronized List<Got> got(String subscriber, Locale language, LocalDate since) {
        return entries.values().stream()
                .filter(entry -> entry.state == State.DELIVERED || entry.state == State.BOUNCED)
                .filter(entry -> entry.delivery.reader().subscriber().equals(subscriber))
                .filter(entry -> entry.delivery.language().equals(language))
                .filter(entry -> !entry.delivery.day().isBefore(since))
                .sorted(Comparator.comparing((Entry entry) -> entry.delivery.day())
                        .reversed())
                .map(entry -> new Got(entry.delivery.day(), entry.version.orElseThrow(), entry.dated.orElseThrow()))
                .toList();
    }

    @Override
    public synchronized List<Failed> failed(int atMost) {
        return entries.values().stream()
                .flatMap(entry -> entry.failed.stream())
                .sorted(Comparator.comparing(Failed::at).reversed())
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized Map<State, Long> progress(String edition) {
        Map<State, Long> progress = new EnumMap<>(State.class);
        entries.values().stream()
                .filter(entry -> entry.delivery.edition().equals(edition))
                .forEach(entry -> progress.merge(entry.state, 1L, Long::sum));
        return progress;
    }

    @Override
    public synchronized List<String> editions(int atMost) {
        return entries.values().stream()
                .map(entry -> entry.delivery.edition())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized Queue queue(Instant now) {
        List<Entry> later = waiting().filter(entry -> entry.free.isAfter(now)).toList();
        List<Entry> resting =
                later.stream().filter(entry -> entry.worker.isEmpty()).toList();
        return new Queue(
                waiting().count() - later.size(),
                later.size() - resting.size(),
                resting.size(),
                resting.stream().map(entry -> entry.free).min(Instant::compareTo));
    }

    @Override
    public synchronized Optional<Instant> paused() {
        return paused;
    }

    @Override
    public synchronized void pause(Instant since) {
        paused = paused.or(() -> Optional.of(since));
    }

    @Override
    public synchronized void resume() {
        paused = Optional.empty();
    }

    /// Where each delivery stands, by its id.
    synchronized Map<String, State> states() {
        Map<String, State> states = new LinkedHashMap<>();
        entries.forEach((id, entry) -> states.put(id, entry.state));
        return states;
    }
}
