package standfirst.newsletter;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import standfirst.edition.Correction;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.newsletter.Delivery.Got;
import standfirst.newsletter.Delivery.Leased;

/// What a reader must be told beside today's edition: what was taken back of the versions that they got, since we wrote
/// to
/// them last. It goes two weeks back, so that those who get one mail a week are told as well.
public final class Errata {
    private static final int DAYS_BACK = 14;
    private static final int MOST = 100;

    private final Editions published;
    private final Deliveries deliveries;
    private final InstantSource clock;
    private final Map<Locale, Known> byLanguage = new ConcurrentHashMap<>();

    public Errata(Editions published, Deliveries deliveries, InstantSource clock) {
        this.published = published;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /// What was known at a time: whether there is anything to tell, and what to readers of which version.
    private record Known(Instant at, List<Correction> all, Map<Version, List<Correction>> byVersion) {
        boolean isSince(Instant then) {
            return all.stream().anyMatch(correction -> correction.when().isAfter(then));
        }
    }

    private record Version(LocalDate day, int number) {}

    /// The same for the same delivery and date, whatever is taken back afterwards.
    public List<Correction> of(Leased leased) {
        Delivery delivery = leased.delivery();
        LocalDate first = delivery.day().minusDays(DAYS_BACK);
        Instant start = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        Known known = known(delivery.language(), leased.dated());
        if (!known.isSince(start)) return List.of();
        List<Got> got = deliveries.got(delivery.reader().subscriber(), delivery.language(), first).stream()
                .filter(earlier -> earlier.day().isBefore(delivery.day()))
                .toList();
        Instant told = got.stream().map(Got::dated).max(Instant::compareTo).orElse(start);
        return got.stream()
                .flatMap(earlier -> taken(earlier, delivery.language(), known))
                .filter(correction ->
                        correction.when().isAfter(told) && !correction.when().isAfter(leased.dated()))
                .distinct()
                .toList();
    }

    /// What was found out before the mail was dated is all that it may tell.
    private Known known(Locale language, Instant dated) {
        return byLanguage.compute(
                language,
                (same, before) -> before != null && !before.at().isBefore(dated)
                        ? before
                        : new Known(clock.instant(), published.corrections(language, MOST), new ConcurrentHashMap<>()));
    }

    private Stream<Correction> taken(Got got, Locale language, Known known) {
        return known
                .byVersion()
                .computeIfAbsent(new Version(got.day(), got.version()), version -> taken(version, language))
                .stream();
    }

    private List<Correction> taken(Version got, Locale language) {
        Optional<Edition> then = published.find(got.day(), language, got.number());
        Optional<Edition> now = published.find(got.day(), language);
        return then.flatMap(sent -> now.map(newest -> newest.correctionsFor(sent)))
                .orElse(List.of());
    }
}
