package standfirst.newsletter;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standfirst.newsletter.Suppression.Reason;

/// A suppression list for as long as a test runs.
public final class InMemorySuppressions implements Suppressions {
    private final Map<String, Map<Reason, Suppression>> byAddress = new HashMap<>();

    private Map<Reason, Suppression> reasons(Mailbox mailbox) {
        return byAddress.computeIfAbsent(mailbox.key(), key -> new EnumMap<>(Reason.class));
    }

    @Override
    public synchronized void add(Mailbox mailbox, Reason reason, Instant since, String detail) {
        reasons(mailbox)
                .putIfAbsent(
                        reason,
                        new Suppression(
                                Optional.of(mailbox.key()),
                                reason,
                                since,
                                Optional.of(detail).filter(text -> !text.isBlank())));
    }

    @Override
    public synchronized boolean lift(Mailbox mailbox, Reason reason) {
        return reasons(mailbox).remove(reason) != null;
    }

    @Override
    public synchronized List<Suppression> of(Mailbox mailbox) {
        return List.copyOf(reasons(mailbox).values());
    }

    @Override
    public synchronized void erase(Mailbox mailbox) {
        reasons(mailbox)
                .replaceAll(
                        (reason, known) -> new Suppression(Optional.empty(), reason, known.since(), Optional.empty()));
    }

    @Override
    public synchronized List<Suppression> newest(int atMost) {
        return byAddress.values().stream()
                .flatMap(reasons -> reasons.values().stream())
                .sorted(Comparator.comparing(Suppression::since).reversed())
                .limit(atMost)
                .toList();
    }
}
