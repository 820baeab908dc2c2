package standfirst.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chinese, Japanese and Korean dates: 2026年5月12日, 5月12号, 12日, 5월 12일, also with numerals in characters.
final class CjkDates {
    private static final String YEAR = "年년";
    private static final String MONTH = "月월";
    private static final String DAY = "日号號일";
    /// After these, a number of days or years is how long, not when: 3日間, 3年間, 3일간.
    private static final String LASTING = "間间간";

    private CjkDates() {}

    static List<Day> find(Folded text) {
        List<Day> days = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Day day = at(text, i);
            if (day != null) days.add(day);
            i = day == null ? i + 1 : day.end();
        }
        return days;
    }

    private static @Nullable Day at(Folded text, int start) {
        char c = text.at(start);
        if (!Character.isDigit(c) && !CjkNumerals.isNumeral(c)) return null;
        if (start > 0 && Character.isDigit(text.at(start - 1))) return null;
        int[] date = new int[3];
        int end = start;
        int i = start;
        int before = yearsBefore(text, start);
        while (true) {
            Counted counted = counted(text, i, before);
            int field = counted == null ? -1 : field(counted);
            if (counted == null || field < 0 || date[field] > 0) break;
            date[field] = counted.value;
            end = counted.end;
            i = end;
            while (i < text.length() && text.at(i) == ' ') i++;
            if (field == 2) break;
        }
        if (end == start || !Day.exists(date[0], date[1], date[2])) return null;
        return new Day(date[0], date[1], date[2], 0, Optional.empty(), before > 0 ? start - 2 : start, end);
    }

    private record Counted(int value, char unit, int end) {}

    private static int field(Counted counted) {
        if (YEAR.indexOf(counted.unit) >= 0 && counted.value >= 1000 && counted.value < 3000) return 0;
        if (MONTH.indexOf(counted.unit) >= 0 && counted.value >= 1 && counted.value <= 12) return 1;
        return DAY.indexOf(counted.unit) >= 0 && counted.value >= 1 && counted.value <= 31 ? 2 : -1;
    }

    /// The years before the era that stands there: 2018 before 令和.
    private static int yearsBefore(Folded text, int start) {
        return start < 2 ? 0 : Calendars.year(text.part(start - 2, start), 0).orElse(0);
    }

    private static @Nullable Counted counted(Folded text, int start, int before) {
        int i = start;
        int value = 0;
        while (i < text.length() && Character.isDigit(text.at(i)) && i - start < 5)
            value = value * 10 + Character.digit(text.at(i++), 10);
        if (i == start && i < text.length() && CjkNumerals.isNumeral(text.at(i))) {
            CjkNumerals.Number read = CjkNumerals.read(text, i, true);
            value = (int) read.value();
            i = read.end();
        }
        if (i == start || i >= text.length()) return null;
        boolean lasting = i + 1 < text.length() && LASTING.indexOf(text.at(i + 1)) >= 0;
        if (YEAR.indexOf(text.at(i)) >= 0 && value < 1000) value += before;
        return lasting ? null : new Counted(value, text.at(i), i + 1);
    }
}
