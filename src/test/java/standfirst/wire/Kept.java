package standfirst.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import standfirst.article.Source;
import standfirst.article.Sources;

/// The newsroom's sources in memory, and what they were told.
final class Kept implements Sources {
    private final Map<String, Source> kept = new LinkedHashMap<>();
    final Map<String, Optional<String>> tried = new LinkedHashMap<>();
    final Map<String, Instant> resting = new LinkedHashMap<>();

    @Override
    public boolean add(Source source) {
        return kept.put(source.address(), source) == null;
    }

    @Override
    public boolean remove(String address) {
        return kept.remove(address) != null;
    }

    @Override
    public boolean move(String address, String to) {
        Source source = Objects.requireNonNull(kept.remove(address));
        return kept.putIfAbsent(
                        to,
                        new Source(
                                to,
                                source.name(),
                                source.section(),
                                source.whenRefused(),
                                source.added(),
                                source.health()))
                == null;
    }

    @Override
    public List<Source> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public void succeeded(String address, Instant when) {
        tried.put(address, Optional.empty());
    }

    @Override
    public void failed(String address, Instant when, String problem, Optional<Instant> notBefore) {
        tried.put(address, Optional.of(problem));
        notBefore.ifPresent(then -> resting.put(address, then));
    }
}
