package standfirst.web;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A month as a calendar shows it: in weeks that begin as they do where the language is spoken, the first and the last
/// filled up with empty places.
///
/// @param editions the days of it that have one
public record Month(YearMonth month, List<DayOfWeek> weekdays, Set<LocalDate> editions) {
    public Month {
        weekdays = List.copyOf(weekdays);
        editions = Set.copyOf(editions);
    }

    static Month of(YearMonth month, Collection<LocalDate> days, Locale language) {
        // ICU counts from Sunday, which is 1.
        DayOfWeek first = DayOfWeek.SUNDAY.plus(
                Calendar.getInstance(ULocale.forLocale(language)).getFirstDayOfWeek() - 1L);
        return new Month(
                month,
                IntStream.range(0, 7).mapToObj(first::plus).toList(),
                Set.copyOf(days.stream()
                        .filter(day -> YearMonth.from(day).equals(month))
                        .toList()));
    }

    public List<List<Optional<LocalDate>>> weeks() {
        int before = weekdays.indexOf(month.atDay(1).getDayOfWeek());
        int after = 6 - weekdays.indexOf(month.atEndOfMonth().getDayOfWeek());
        return Stream.of(
                        nothing(before),
                        IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(day -> Optional.of(month.atDay(day))),
                        nothing(after))
                .flatMap(days -> days)
                .gather(Gatherers.windowFixed(7))
                .toList();
    }

    private static Stream<Optional<LocalDate>> nothing(int days) {
        return Stream.generate(Optional::<LocalDate>empty).limit(days);
    }

    public boolean has(LocalDate day) {
        return editions.contains(day);
    }
}
