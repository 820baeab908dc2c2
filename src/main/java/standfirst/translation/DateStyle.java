package standfirst.translation;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.language.Dates;
import standfirst.language.Day;

/// Dates as the target language writes them: those in digits that a machine copied from the source ("11/25/2026" is
/// "25.11.2026" in German), and those with a month's name that it left in the order of English ("diciembre 5").
final class DateStyle {
    /// Has a 29th of February, for a date without a year.
    private static final int LEAP_YEAR = 2024;

    private final Dates source;
    private final Dates target;
    private final ULocale written;
    private final boolean dayFirst;

    DateStyle(Locale from, Locale to, ULocale written) {
        this.source = Dates.of(from);
        this.target = Dates.of(to);
        this.written = written;
        String pattern = DateTimePatternGenerator.getInstance(written).getBestPattern("MMMMd");
        this.dayFirst = pattern.indexOf('d') < pattern.indexOf('M');
    }

    String set(String sourceText, String text) {
        return named(numeric(sourceText, text));
    }

    private String numeric(String sourceText, String text) {
        String set = text;
        for (Day day : source.find(sourceText)) {
            String copied = sourceText.substring(day.start(), day.end());
            Optional<String> ours = isNumeric(copied) ? format(day, "yMd", "Md") : Optional.empty();
            if (ours.isPresent()) set = set.replace(copied, ours.get());
        }
        return set;
    }

    /// With two separators, else it could be a fraction or a score.
    private static boolean isNumeric(String text) {
        return text.chars().allMatch(c -> Character.isDigit(c) || "./-".indexOf(c) >= 0)
                && text.chars().filter(c -> !Character.isDigit(c)).count() == 2;
    }

    private String named(String text) {
        if (!dayFirst) return text;
        StringBuilder set = new StringBuilder(text);
        List<Day> days = target.find(text);
        for (Day day : days.reversed())
            if (isMonthFirst(text.substring(day.start(), day.end())))
                format(day, "yMMMMd", "MMMMd").ifPresent(ours -> set.replace(day.start(), day.end(), ours));
        return set.toString();
    }

    /// A word and a number, perhaps with a year after it.
    private static boolean isMonthFirst(String text) {
        String[] words = text.split("[ ,]+");
        return words.length > 1
                && words.length < 4
                && words[0].chars().allMatch(Character::isLetter)
                && words[1].length() < 3
                && words[1].chars().allMatch(Character::isDigit);
    }

    private Optional<String> format(Day day, String withYear, String withoutYear) {
        if (day.day() == 0 || day.month() == 0) return Optional.empty();
        boolean year = day.year() > 0;
        LocalDate date = LocalDate.of(year ? day.year() : LEAP_YEAR, day.month(), day.day());
        String pattern = DateTimePatternGenerator.getInstance(written).getBestPattern(year ? withYear : withoutYear);
        DateFormat format = new SimpleDateFormat(pattern, written);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return Optional.of(
                format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }
}
