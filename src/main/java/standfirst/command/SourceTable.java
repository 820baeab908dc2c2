package standfirst.command;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standfirst.article.Source;
import standfirst.article.Source.Health;

/// The newsroom's sources as a table for people, each with its settings and its health.
final class SourceTable {
    private static final List<String> HEAD = List.of("SOURCE", "NAME", "SECTION", "WHEN REFUSED", "HEALTH");
    private static final String NONE = "-";

    private final InstantSource clock;
    private final DateTimeFormatter time;

    SourceTable(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.time =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ROOT).withZone(zone);
    }

    List<String> lines(List<Source> sources) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        sources.forEach(source -> rows.add(row(source)));
        return Columns.lines(rows, HEAD.size());
    }

    private List<String> row(Source source) {
        return List.of(
                source.address(),
                source.name().orElse(NONE),
                source.section().orElse(NONE),
                source.whenRefused()
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                        .orElse(NONE),
                health(source.health()));
    }

    private String health(Health health) {
        if (health.tried().isEmpty()) return "not read yet";
        String read =
                health.succeeded().map(when -> "last read " + time.format(when)).orElse("never read");
        if (health.failures() == 0) return read;
        String rest = health.restsUntil()
                .filter(this::isAhead)
                .map(until -> ", left to rest until " + time.format(until))
                .orElse("");
        return "failed " + health.failures() + (health.failures() == 1 ? " time" : " times in a row") + ", " + read
                + rest + ": " + health.problem().orElse("it gave nothing");
    }

    private boolean isAhead(Instant until) {
        return until.isAfter(clock.instant());
    }
}
