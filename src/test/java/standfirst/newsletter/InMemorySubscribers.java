package standfirst.newsletter;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Subscribers for as long as a test runs.
public final class InMemorySubscribers implements Subscribers {
    private final Map<String, Subscriber> byId = new TreeMap<>();

    @Override
    public synchronized Subscriber add(Subscriber subscriber) {
        Optional<Subscriber> there = find(subscriber.mailbox());
        if (there.isEmpty()) byId.put(subscriber.id(), subscriber);
        return there.orElse(subscriber);
    }

    @Override
    public synchronized int confirm(Collection<Subscriber> confirmed) {
        int entered = 0;
        for (Subscriber subscriber : confirmed) {
            Optional<Subscriber> there = find(subscriber.mailbox());
            if (there.isEmpty()) byId.put(subscriber.id(), subscriber);
            else if (there.get().standing() instanceof Standing.Asked)
                byId.put(there.get().id(), there.get().with(subscriber.wishes()).with(subscriber.standing()));
            else continue;
            entered++;
        }
        return entered;
    }

    @Override
    public synchronized Optional<Subscriber> revise(String id, UnaryOperator<Subscriber> change) {
        return Optional.ofNullable(byId.computeIfPresent(id, (same, before) -> change.apply(before)));
    }

    @Override
    public synchronized Optional<Subscriber> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized Optional<Subscriber> find(Mailbox mailbox) {
        return byId.values().stream()
                .filter(other -> other.mailbox().key().equals(mailbox.key()))
                .findFirst();
    }

    @Override
    public synchronized boolean remove(String id) {
        return byId.remove(id) != null;
    }

    @Override
    public synchronized int forgetAsked(Instant before) {
        int all = byId.size();
        byId.values()
                .removeIf(subscriber -> subscriber.standing() instanceof Standing.Asked
                        && subscriber.asked().isBefore(before));
        return all - byId.size();
    }

    @Override
    public synchronized List<Slot> slots() {
        return byId.values().stream()
                .filter(Subscriber::isConfirmed)
                .map(subscriber -> subscriber.wishes().slot())
                .distinct()
                .sorted(Comparator.comparing((Slot slot) -> slot.zone().getId()).thenComparing(Slot::hour))
                .toList();
    }

    @Override
    public synchronized List<Subscriber> confirmed(Slot slot, String after, int atMost) {
        return after(after)
                .filter(Subscriber::isConfirmed)
                .filter(subscriber -> subscriber.wishes().slot().equals(slot))
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized List<Subscriber> all(String after, int atMost) {
        return after(after).limit(atMost).toList();
    }

    private Stream<Subscriber> after(String id) {
        return byId.values().stream().filter(subscriber -> subscriber.id().compareTo(id) > 0);
    }
}
