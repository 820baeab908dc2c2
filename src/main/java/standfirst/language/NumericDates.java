package standfirst.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Dates in digits: 12.05.2026, 12/5/2026, 2026-05-12, in the digits of any script.
final class NumericDates {
    private NumericDates() {}

    static List<Day> find(Folded text, boolean monthFirst) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.at(i)) || i > 0 && Character.isDigit(text.at(i - 1))) continue;
            Day day = at(text, i, monthFirst);
            if (day == null) continue;
            days.add(day);
            i = day.end();
        }
        return days;
    }

    private static @Nullable Day at(Folded text, int start, boolean monthFirst) {
        int[] fields = new int[3];
        int[] width = new int[3];
        int i = start;
        char separator = 0;
        for (int field = 0; field < 3; field++) {
            if (field > 0) {
                if (i >= text.length() || !isSeparator(text.at(i)) || separator != 0 && separator != text.at(i))
                    return null;
                separator = text.at(i++);
            }
            while (i < text.length() && Character.isDigit(text.at(i)) && width[field] < 5) {
                fields[field] = fields[field] * 10 + Character.digit(text.at(i++), 10);
                width[field]++;
            }
        }
        return date(fields, width, separator, monthFirst, start, i);
    }

    /// Hyphens are spaces once folded.
    private static boolean isSeparator(char c) {
        return c == '.' || c == '/' || c == ' ';
    }

    private static @Nullable Day date(int[] f, int[] width, char separator, boolean monthFirst, int start, int end) {
        if (width[0] == 4 && width[1] == 2 && width[2] == 2) return checked(f[0], f[1], f[2], start, end);
        boolean little = width[0] > 0 && width[0] <= 2 && width[1] > 0 && width[1] <= 2 && width[2] == 4;
        if (!little || separator == ' ' && (width[0] < 2 || width[1] < 2)) return null;
        boolean american = monthFirst && separator == '/' && f[0] <= 12 || f[1] > 12;
        return american ? checked(f[2], f[0], f[1], start, end) : checked(f[2], f[1], f[0], start, end);
    }

    private static @Nullable Day checked(int written, int month, int day, int start, int end) {
        int year = Calendars.withoutBuddhist(written);
        if (month < 1 || month > 12 || day < 1 || year < 1000 || !Day.exists(year, month, day)) return null;
        return new Day(year, month, day, 0, Optional.empty(), start, end);
    }
}
