package standfirst.api;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import standfirst.article.Sources;
import standfirst.edition.Edition;
import standfirst.edition.Editions;
import standfirst.edition.Reports;
import standfirst.edition.Runs;
import standfirst.keypoint.Summary;
import standfirst.llm.Bookkeeper;
import standfirst.llm.Ledger;
import standfirst.newsletter.Deliveries;

/// What is measured, as Prometheus reads it. What the store knows is asked of it when somebody looks, so that all
/// servers on a store tell the same; requests, memory and processor are this server's own.
@Component
class Meters {
    private static final int EDITIONS = 20;
    private static final int REPORTS = 1_000;

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Editions published;
    private final Deliveries deliveries;
    private final Runs runs;
    private final Ledger ledger;
    private final Bookkeeper bookkeeper;
    private final InstantSource clock;
    private final MultiGauge stories;
    private final MultiGauge points;
    private final MultiGauge withheld;
    private final MultiGauge mails;
    private final MultiGauge tokens;
    private final MultiGauge money;
    private final JvmGcMetrics collector = new JvmGcMetrics();

    Meters(
            Editions published,
            Deliveries deliveries,
            Runs runs,
            Ledger ledger,
            Bookkeeper bookkeeper,
            Sources sources,
            Reports reports,
            InstantSource clock) {
        this.published = published;
        this.deliveries = deliveries;
        this.runs = runs;
        this.ledger = ledger;
        this.bookkeeper = bookkeeper;
        this.clock = clock;
        stories = several("standfirst.edition.stories", "stories of the newest edition that readers see");
        points = several("standfirst.edition.points", "points of the newest edition that readers see");
        withheld = several("standfirst.edition.withheld", "points that were withheld from it");
        mails = several("standfirst.deliveries", "newsletters of the newest editions, by what became of them");
        tokens = several("standfirst.model.tokens", "tokens that models were given and answered today");
        money = several("standfirst.model.money", "what they cost today, in the currency of the settings");
        single("standfirst.queue.ready", "newsletters that can be sent now", () -> queue().ready());
        single("standfirst.queue.held", "newsletters under way", () -> queue().held());
        single("standfirst.queue.resting", "newsletters that wait for another attempt", () -> queue().resting());
        single(
                "standfirst.sending.paused",
                "1 while sending is paused",
                () -> deliveries.paused().isPresent() ? 1 : 0);
        single(
                "standfirst.reports.open",
                "readers' reports that nobody has settled",
                () -> reports.open(REPORTS).size());
        single(
                "standfirst.sources",
                "sources that are kept",
                () -> sources.all().size());
        single(
                "standfirst.sources.resting",
                "sources that rest after failures",
                () -> sources.all().stream()
                        .filter(source -> source.health()
                                .restsUntil()
                                .filter(clock.instant()::isBefore)
                                .isPresent())
                        .count());
        single(
                "standfirst.run.ended",
                "when the last run that made editions ended, in seconds since 1970",
                () -> ended(false));
        single(
                "standfirst.run.failed",
                "when the last run that came to nothing ended, in seconds since 1970",
                () -> ended(true));
        new JvmMemoryMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collector.bindTo(registry);
    }

    MeterRegistry registry() {
        return registry;
    }

    private MultiGauge several(String name, String what) {
        return MultiGauge.builder(name).description(what).register(registry);
    }

    private void single(String name, String what, Supplier<Number> value) {
        Gauge.builder(name, value).description(what).register(registry);
    }

    private Deliveries.Queue queue() {
        return deliveries.queue(clock.instant());
    }

    private double ended(boolean failed) {
        return runs.newest(50).stream()
                .filter(run -> run.problem().isPresent() == failed)
                .flatMap(run -> run.ended().stream())
                .findFirst()
                .map(Instant::getEpochSecond)
                .orElse(0L);
    }

    /// All figures as they are now, in the format of Prometheus (text, version 0.0.4).
    synchronized String read() {
        List<Edition> newest = published.languages().stream()
                .flatMap(language -> published.latest(language).stream())
                .toList();
        rows(stories, newest, edition -> edition.stories().count());
        rows(
                points,
                newest,
                edition -> summaries(edition)
                        .mapToLong(summary -> summary.points().size())
                        .sum());
        rows(
                withheld,
                newest,
                edition -> summaries(edition)
                        .mapToLong(summary -> summary.withheld().size())
                        .sum());
        mails.register(
                deliveries.editions(EDITIONS).stream()
                        .flatMap(edition -> deliveries.progress(edition).entrySet().stream()
                                .map(state -> row(
                                        state.getValue(),
                                        "edition",
                                        edition,
                                        "state",
                                        state.getKey().name().toLowerCase(Locale.ROOT))))
                        .toList(),
                true);
        LocalDate today = bookkeeper.today();
        List<Ledger.Row> spent = ledger.spending(Ledger.By.MODEL, today, today);
        tokens.register(
                spent.stream()
                        .map(model -> row(model.spent().tokens(), "model", model.name()))
                        .toList(),
                true);
        money.register(
                spent.stream()
                        .map(model -> row(model.spent().money(), "model", model.name()))
                        .toList(),
                true);
        return registry.scrape();
    }

    private static Stream<Summary> summaries(Edition edition) {
        return edition.tellings().map(telling -> telling.summary());
    }

    private static void rows(MultiGauge gauge, List<Edition> editions, ToDoubleFunction<Edition> figure) {
        gauge.register(
                editions.stream()
                        .map(edition -> row(
                                figure.applyAsDouble(edition),
                                "language",
                                edition.language().toLanguageTag()))
                        .toList(),
                true);
    }

    private static MultiGauge.Row<?> row(Number figure, String... tags) {
        return MultiGauge.Row.of(Tags.of(tags), figure);
    }
}
