package standfirst.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A date as a text gives it: any of year, month, day and weekday (0 where it says nothing), or a distance from the day
/// of writing ("yesterday" is -1 DAY, "in July next year" month 7 and 1 YEAR). `until` is the last weekday of several
/// in
/// a row ("Monday to Friday", "the weekend"), else 0. Offsets are UTF-16 code units.
public record Day(
        int year, int month, int day, int weekday, int until, Optional<Distance> distance, int start, int end) {

    Day(int year, int month, int day, int weekday, Optional<Distance> distance, int start, int end) {
        this(year, month, day, weekday, 0, distance, start, end);
    }

    /// What a relative date counts in.
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /// "last week" is -1 WEEK.
    public record Distance(Unit unit, int count) {}

    /// First and last day.
    private record Span(LocalDate first, LocalDate last) {
        boolean covers(Span other) {
            return !first.isAfter(other.first) && !last.isBefore(other.last);
        }
    }

    private static final Set<Integer> WEEKEND = Set.of(6, 7);

    /// How many months a date without a year may be away.
    private static final int NEAR = 7;

    /// Whether a text written on `published` that names `source` may be told with this date: the same, or less exact.
    public boolean follows(Day source, Optional<LocalDate> published) {
        if (saysNoMoreThan(source)) return true;
        boolean severalDays = until > 0 && !week().equals(WEEKEND);
        if (published.isEmpty() || severalDays) return false;
        List<Span> told = source.spans(published.get());
        return spans(published.get()).stream().anyMatch(mine -> told.stream().anyMatch(mine::covers));
    }

    private boolean saysNoMoreThan(Day source) {
        return (year == 0 || year == source.year)
                && (month == 0 || month == source.month)
                && (day == 0 || day == source.day)
                && (weekday == 0 || hasWeekdayOf(source) || source.day > 0 && day > 0)
                && (distance.isEmpty() || distance.equals(source.distance));
    }

    /// Wednesday is one of Monday to Friday, and what is so on Sunday may be said of the weekend; but from Tuesday is
    /// not
    /// from Monday.
    private boolean hasWeekdayOf(Day source) {
        if (source.weekday == 0) return false;
        if (until == 0) return source.week().contains(weekday);
        return week().equals(source.week()) || week().equals(WEEKEND) && WEEKEND.containsAll(source.week());
    }

    private Set<Integer> week() {
        Set<Integer> week = new HashSet<>(Set.of(weekday));
        for (int next = weekday; until > 0 && next != until; week.add(next)) next = next % 7 + 1;
        return week;
    }

    private List<Span> spans(LocalDate written) {
        if (month > 0 && distance.isPresent())
            return span(written.getYear() + distance.get().count(), month).stream()
                    .toList();
        if (distance.isPresent()) return List.of(relative(distance.get(), written));
        if (month == 0 && day == 0 && weekday > 0) return onWeekday(written);
        if (month == 0 && day == 0) return List.of(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        List<Span> spans = new ArrayList<>();
        int[] years = year > 0
                ? new int[] {year}
                : new int[] {written.getYear() - 1, written.getYear(), written.getYear() + 1};
        int[] months = month > 0
                ? new int[] {month}
                : new int[] {
                    written.getMonthValue(),
                    written.minusMonths(1).getMonthValue(),
                    written.plusMonths(1).getMonthValue()
                };
        for (int y : years)
            for (int m : months)
                span(y, m).filter(span -> year > 0 || isNear(span, written)).ifPresent(spans::add);
        return spans;
    }

    /// A month without a year is the nearest one, before or after.
    private static boolean isNear(Span span, LocalDate written) {
        return !span.last().isBefore(written.minusMonths(NEAR)) && !span.first().isAfter(written.plusMonths(NEAR));
    }

    private Optional<Span> span(int y, int m) {
        if (day == 0) {
            YearMonth whole = YearMonth.of(y, m);
            return Optional.of(new Span(whole.atDay(1), whole.atEndOfMonth()));
        }
        return Year.of(y).atMonth(m).isValidDay(day)
                ? Optional.of(new Span(LocalDate.of(y, m, day), LocalDate.of(y, m, day)))
                : Optional.empty();
    }

    /// The last one, today's included, and the next.
    private List<Span> onWeekday(LocalDate written) {
        DayOfWeek named = DayOfWeek.of(weekday);
        LocalDate last = written.with(TemporalAdjusters.previousOrSame(named));
        LocalDate next = written.with(TemporalAdjusters.next(named));
        int more = week().size() - 1;
        return List.of(new Span(last, last.plusDays(more)), new Span(next, next.plusDays(more)));
    }

    private static Span relative(Distance distance, LocalDate written) {
        int n = distance.count();
        return switch (distance.unit()) {
            case DAY -> new Span(written.plusDays(n), written.plusDays(n));
            case WEEK -> {
                LocalDate monday = written.plusWeeks(n).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Span(monday, monday.plusDays(6));
            }
            case MONTH -> {
                YearMonth month = YearMonth.from(written).plusMonths(n);
                yield new Span(month.atDay(1), month.atEndOfMonth());
            }
            case YEAR ->
                new Span(LocalDate.of(written.getYear() + n, 1, 1), LocalDate.of(written.getYear() + n, 12, 31));
        };
    }

    /// A day and a month that no calendar has are no date.
    static boolean exists(int year, int month, int day) {
        try {
            return month == 0 || day == 0 || LocalDate.of(year == 0 ? 2024 : year, month, day) != null;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
