package standfirst.article;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import standfirst.article.DateText.Stated;

/// Many sites tell machines the moment of publication in UTC and readers the one by their own clock. This finds their
/// clock again, so that the day is the publisher's own: the same moment with an offset, or a clock that shows the same
/// minute of another hour.
final class LocalClock {
    private static final int FARTHEST_HOURS = 14;
    /// Zones differ by halves of an hour, but for a few; in seconds.
    private static final int STEP = 1_800;
    private static final int AROUND = 40;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern(":mm:ss");

    private final Dossier dossier;
    private final Supplier<List<Stated>> beside;

    /// `beside` is what the page shows near its headline.
    LocalClock(Dossier dossier, Supplier<List<Stated>> beside) {
        this.dossier = dossier;
        this.beside = beside;
    }

    /// The same moment, by the publisher's clock if the page has one.
    Moment of(Moment moment) {
        return moment.time()
                .filter(time -> time.getOffset().equals(ZoneOffset.UTC))
                .flatMap(this::offset)
                .map(offset -> Moment.of(moment.time().orElseThrow().withOffsetSameInstant(offset)))
                .orElse(moment);
    }

    private Optional<ZoneOffset> offset(OffsetDateTime utc) {
        List<Stated> shown = beside.get();
        return shown.stream()
                .map(stated -> offset(utc, stated))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> inCode(utc))
                .or(() -> midnight(utc, shown));
    }

    private static Optional<ZoneOffset> offset(OffsetDateTime utc, Stated stated) {
        if (stated.clock().isEmpty()) return Optional.empty();
        LocalDateTime shown = stated.day().atTime(stated.clock().get());
        LocalDateTime told =
                utc.toLocalDateTime().truncatedTo(shown.getSecond() == 0 ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
        Duration ahead = Duration.between(told, shown);
        if (ahead.getSeconds() % STEP != 0 || Math.abs(ahead.toHours()) > FARTHEST_HOURS) return Optional.empty();
        ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) ahead.getSeconds());
        // careless sites write Z after their local time
        boolean agrees = stated.offset()
                .filter(zone -> !zone.equals(ZoneOffset.UTC) && !zone.equals(offset))
                .isEmpty();
        return agrees ? Optional.of(offset) : Optional.empty();
    }

    /// Scripts and meta elements often hold the local time, to the second.
    private Optional<ZoneOffset> inCode(OffsetDateTime utc) {
        if (utc.getSecond() == 0) return Optional.empty();
        String seconds = SECONDS.format(utc);
        return code().stream()
                .map(code -> around(code, seconds))
                .flatMap(List::stream)
                .map(dossier.dates()::stated)
                .flatMap(Optional::stream)
                .map(stated -> offset(utc, stated))
                .flatMap(Optional::stream)
                .filter(offset -> !offset.equals(ZoneOffset.UTC))
                .findFirst();
    }

    private List<String> code() {
        List<String> code = new ArrayList<>(dossier.head().values());
        for (Box box : dossier.layout().boxes()) {
            if (box.tag == Tag.TIME) code.add(box.element.attr("datetime"));
            else if (box.tag == Tag.SCRIPT) code.add(box.element.data());
        }
        return code;
    }

    private static List<String> around(String code, String seconds) {
        List<String> found = new ArrayList<>();
        for (int i = code.indexOf(seconds); i >= 0; i = code.indexOf(seconds, i + 1))
            found.add(code.substring(lineStart(code, i), Math.min(code.length(), i + seconds.length() + 8)));
        return found;
    }

    private static int lineStart(String code, int at) {
        int start = at;
        while (start > 0 && at - start < AROUND && code.charAt(start - 1) != '"' && code.charAt(start - 1) != '\'')
            start--;
        return start;
    }

    /// Told as an hour of the day before, meant as the midnight with which the shown day begins.
    private Optional<ZoneOffset> midnight(OffsetDateTime utc, List<Stated> shown) {
        return shown.stream()
                .filter(stated -> stated.clock().isEmpty())
                .map(stated ->
                        Duration.between(utc.toLocalDateTime(), stated.day().atStartOfDay()))
                .filter(ahead -> ahead.isPositive() && ahead.getSeconds() % STEP == 0)
                .filter(ahead -> ahead.toHours() <= FARTHEST_HOURS)
                .map(ahead -> ZoneOffset.ofTotalSeconds((int) ahead.getSeconds()))
                .findFirst();
    }
}
