package standfirst.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What was asked for a moment ago, so that a thousand readers at once cost one reading of the store. What has gone
/// stale is made again by the first who asks; who asks meanwhile gets the old one and waits for nobody.
final class Kept<K, V> {
    static final Duration FRESH = Duration.ofSeconds(5);

    private record Copy<V>(V value, Instant until) {}

    private final InstantSource clock;
    private final int room;
    private final ToIntFunction<V> size;
    private final Map<K, Copy<V>> copies = new LinkedHashMap<>();
    private int taken;

    Kept(InstantSource clock, int room, ToIntFunction<V> size) {
        this.clock = clock;
        this.room = room;
        this.size = size;
    }

    /// Two who ask first may both make it; that costs less than one waiting for the other.
    Optional<V> get(K key, Function<K, Optional<V>> make) {
        Optional<V> kept = fresh(key);
        if (kept.isPresent()) return kept;
        Optional<V> made = make.apply(key);
        keep(key, made);
        return made;
    }

    /// Who finds a stale copy is to make a new one: for the others it is fresh as long as that may take.
    private synchronized Optional<V> fresh(K key) {
        Copy<V> copy = copies.get(key);
        if (copy == null) return Optional.empty();
        if (clock.instant().isBefore(copy.until())) return Optional.of(copy.value());
        copies.put(key, new Copy<>(copy.value(), clock.instant().plus(FRESH)));
        return Optional.empty();
    }

    private synchronized void keep(K key, Optional<V> made) {
        drop(copies.remove(key));
        if (made.isEmpty()) return;
        copies.put(key, new Copy<>(made.get(), clock.instant().plus(FRESH)));
        taken += size.applyAsInt(made.get());
        for (Iterator<Copy<V>> oldest = copies.values().iterator(); taken > room; oldest.remove()) drop(oldest.next());
    }

    private void drop(@Nullable Copy<V> copy) {
        if (copy != null) taken -= size.applyAsInt(copy.value());
    }
}
