package standfirst.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.Locale;
import standfirst.article.Moment;

/// Days and times as a language writes them (CLDR skeletons), in the Gregorian calendar and with the publisher's own
/// offset: `Nov 25, 2026, 8:15 AM GMT+5:30`. Without an offset it is UTC by name, for CLDR would say `GMT+0`.
final class Dates {
    private static final String DAY = "yMMMMEEEEd";
    private static final String DATE = "yMMMd";
    private static final String MONTH = "yMMMM";
    private static final String MONTH_NAME = "LLLL";
    private static final String YEAR = "y";
    private static final String WEEKDAY = "cccc";
    private static final String SHORT_WEEKDAY = "ccccc";
    private static final String CLOCK = "jmO";

    private final Locale language;

    Dates(Locale language) {
        this.language = language;
    }

    String day(LocalDate day) {
        return format(DAY, day.atStartOfDay(ZoneOffset.UTC).toOffsetDateTime());
    }

    String month(YearMonth month) {
        return format(MONTH, month.atDay(1).atStartOfDay(ZoneOffset.UTC).toOffsetDateTime());
    }

    String monthName(YearMonth month) {
        return format(MONTH_NAME, month.atDay(1).atStartOfDay(ZoneOffset.UTC).toOffsetDateTime());
    }

    String year(int year) {
        return format(
                YEAR, LocalDate.ofYearDay(year, 1).atStartOfDay(ZoneOffset.UTC).toOffsetDateTime());
    }

    String weekday(DayOfWeek day, boolean whole) {
        LocalDate some = LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day));
        return format(
                whole ? WEEKDAY : SHORT_WEEKDAY,
                some.atStartOfDay(ZoneOffset.UTC).toOffsetDateTime());
    }

    String moment(Moment moment) {
        return moment.time().map(this::dateAndTime).orElseGet(() -> date(moment.day()));
    }

    /// The time alone on the edition's own day, the date before it on any other.
    String onDay(LocalDate day, Moment moment) {
        return moment.time()
                .filter(time -> moment.day().equals(day))
                .map(time -> format(CLOCK, time))
                .orElseGet(() -> moment(moment));
    }

    String clock(LocalTime time) {
        return format("jm", time.atDate(LocalDate.EPOCH).atOffset(ZoneOffset.UTC));
    }

    private String date(LocalDate day) {
        return format(DATE, day.atStartOfDay(ZoneOffset.UTC).toOffsetDateTime());
    }

    private String dateAndTime(OffsetDateTime time) {
        return format(DATE + CLOCK, time);
    }

    private String format(String skeleton, OffsetDateTime time) {
        boolean utc = time.getOffset().equals(ZoneOffset.UTC);
        String zoned = utc ? skeleton.replace('O', 'z') : skeleton;
        DateFormat format = DateFormat.getInstanceForSkeleton(zoned, Words.gregorian(language));
        format.setTimeZone(TimeZone.getTimeZone(utc ? "Etc/UTC" : "GMT" + time.getOffset()));
        return format.format(Date.from(time.toInstant()));
    }
}
