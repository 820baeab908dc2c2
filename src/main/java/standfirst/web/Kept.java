package standfirst.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Sheets that were asked for a moment ago, so that a thousand readers at once cost one reading of the store. A new
/// edition is out when they have gone stale.
final class Kept {
    static final Duration FRESH = Duration.ofSeconds(5);

    private static final int LARGEST = 32 << 20;

    private record Copy(Sheet sheet, Instant until) {}

    private final InstantSource clock;
    private final Map<Address, Copy> copies = new LinkedHashMap<>();
    private int size;

    Kept(InstantSource clock) {
        this.clock = clock;
    }

    /// Two who ask at the same moment may both make it; that costs less than one waiting for the other.
    Optional<Sheet> get(Address address, Function<Address, Optional<Sheet>> make) {
        Optional<Sheet> fresh = fresh(address);
        if (fresh.isPresent()) return fresh;
        Optional<Sheet> made = make.apply(address);
        made.ifPresent(sheet -> keep(address, sheet));
        return made;
    }

    private synchronized Optional<Sheet> fresh(Address address) {
        return Optional.ofNullable(copies.get(address))
                .filter(copy -> clock.instant().isBefore(copy.until()))
                .map(Copy::sheet);
    }

    private synchronized void keep(Address address, Sheet sheet) {
        drop(copies.remove(address));
        copies.put(address, new Copy(sheet, clock.instant().plus(FRESH)));
        size += sheet.size();
        for (Iterator<Copy> oldest = copies.values().iterator(); size > LARGEST; oldest.remove()) drop(oldest.next());
    }

    private void drop(@Nullable Copy copy) {
        if (copy != null) size -= copy.sheet().size();
    }
}
