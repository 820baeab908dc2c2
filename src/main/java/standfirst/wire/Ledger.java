package standfirst.wire;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import standfirst.article.Source;
import standfirst.article.Sources;

/// What the newsroom knows of the sources that it keeps, and hears of how they fared. Others leave no trace.
final class Ledger {
    private final Optional<Sources> sources;
    private final Map<String, Source> kept;
    private final Brief usual;
    private final InstantSource clock;

    Ledger(Optional<Sources> sources, Brief usual, InstantSource clock) {
        this.sources = sources;
        this.usual = usual;
        this.clock = clock;
        this.kept = sources.stream()
                .flatMap(known -> known.all().stream())
                .collect(Collectors.toMap(Source::address, Function.identity(), (first, same) -> first));
    }

    /// The reason why a source that keeps failing is not asked now, if there is one.
    Optional<String> rest(String name) {
        return Optional.ofNullable(kept.get(name))
                .map(Source::health)
                .filter(health ->
                        health.restsUntil().filter(clock.instant()::isBefore).isPresent())
                .map(health -> "is left to rest until "
                        + health.restsUntil().orElseThrow().truncatedTo(ChronoUnit.SECONDS) + ", for it failed "
                        + (health.failures() == 1 ? "last time: " : health.failures() + " times in a row: ")
                        + health.problem().orElse("it gave nothing"));
    }

    Lead lead(String name, URI address) {
        Brief brief = Optional.ofNullable(kept.get(name)).map(usual::of).orElse(usual);
        return Lead.named(name, address, brief);
    }

    /// A source has moved for good: keeps it under its new address, unless that would be a step back to plain http, and
    /// says what was done.
    String move(Lead lead, URI to) {
        String moved = "has moved for good to " + to;
        if (!isKept(lead)) return moved + ": use that address from now on";
        if (lead.address().getScheme().equals("https") && !to.getScheme().equals("https"))
            return moved + ", which is not encrypted: its address stays as it is";
        boolean renamed = sources.orElseThrow().move(lead.name(), to.toString());
        return moved
                + (renamed
                        ? "; it is kept under that address from now on"
                        : ", which is kept too: this one is removed");
    }

    /// The reason why a source gave nothing, and what can be done about one that will never come back.
    String advise(Lead lead, FetchException told) {
        boolean gone = told instanceof FetchException.Status answer && answer.status() == 410 && lead.isSource();
        if (!gone) return told.reasonAt(lead.address());
        return "answers 410: it is gone for good; "
                + (isKept(lead) ? "remove it with 'standfirst sources remove'" : "take it off your list");
    }

    private boolean isKept(Lead lead) {
        return lead.depth() == 0 && kept.containsKey(lead.name());
    }

    void noteSuccess(Lead lead) {
        if (isKept(lead)) sources.ifPresent(known -> known.succeeded(lead.name(), clock.instant()));
    }

    void noteFailure(Lead lead, String problem, Optional<Instant> notBefore) {
        if (isKept(lead)) sources.ifPresent(known -> known.failed(lead.name(), clock.instant(), problem, notBefore));
    }
}
