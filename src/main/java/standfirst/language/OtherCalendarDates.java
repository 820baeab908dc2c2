package standfirst.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dates by the Persian and the Islamic calendar, as the days that they are in ours: "۱۵ آبان ۱۴۰۲" is 6 November 2023.
/// Without its year such a day cannot be told.
final class OtherCalendarDates {
    private static final int LONGEST_MONTH = 16;
    private static final String MONTH = "ماه";

    private OtherCalendarDates() {}

    static List<Day> find(Folded text, List<Quantity> numbers) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i++) {
            Quantity day = numbers.get(i);
            Quantity year = numbers.get(i + 1);
            if (isPlain(day, 2) && isPlain(year, 4)) between(text, day, year).ifPresent(days::add);
        }
        return days;
    }

    private static boolean isPlain(Quantity number, int digits) {
        return !number.digits().isEmpty() && number.digits().length() <= digits && number.value() >= 1;
    }

    /// What stands between the two numbers is the month, perhaps with the word for one.
    private static Optional<Day> between(Folded text, Quantity day, Quantity year) {
        if (year.start() - day.end() > LONGEST_MONTH || year.start() <= day.end()) return Optional.empty();
        String name = text.part(day.end(), year.start()).strip();
        int end = name.endsWith(MONTH) ? name.length() - MONTH.length() : name.length();
        return Calendars.named((int) year.value(), name.substring(0, end), (int) day.value())
                .map(date -> day(date, day.start(), year.end()));
    }

    private static Day day(LocalDate date, int start, int end) {
        return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), 0, Optional.empty(), start, end);
    }
}
