package standfirst.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads dates out of text, from ISO 8601 to "শনিবার, ৩ মে ২০২৪": the day, and the moment where the text says the
/// hour and the offset too.
final class DateText {
    private static final int LONGEST = 240;
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2100;
    private static final int BUDDHIST_ERA = 543;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)[日일]?");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(20\\d\\d)(\\d\\d)(\\d\\d)(?=T|\\D|$)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d\\d(?!\\d))");
    private static final Pattern DAY_NAME_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|-)?\\s*(?:de |of |ng |-)?\\s*([\\p{L}\\p{M}]{2,15})[.,]?\\s*(?:de |del |-)?\\s*(\\d{4})(?!\\d)");
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile("([\\p{L}\\p{M}]{3,15})\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s*(\\d{4})(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[:.h](\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?(?!\\d)\\s*([AaPp]\\.?[Mm]\\b\\.?)?(?:\\s*(?:Uhr|Uhr,))?[ ,(]*(Z\\b|[+-]\\d\\d:?\\d\\d|[+-]\\d\\d\\b|(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d\\d)?|\\p{Lu}{2,5}\\b)?");
    private static final Pattern COMPACT_TIME = Pattern.compile("T(\\d\\d)(\\d\\d)(\\d\\d)?()(Z|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    private static final Map<String, ZoneOffset> ZONES = new HashMap<>();

    static {
        for (String line : Table.read("zones.txt").all()) {
            String[] zone = line.split(" ");
            ZONES.put(zone[0], ZoneOffset.of(zone[1]));
        }
    }

    private final Months months;
    private final boolean monthFirst;

    /// `monthFirst` says how 3/5/2024 is meant where nothing else decides: in America March 5.
    DateText(Locale language, boolean monthFirst) {
        this.months = Months.of(language);
        this.monthFirst = monthFirst;
    }

    /// A day, and where in the text its date ends.
    private record Found(LocalDate day, int start, int end) {}

    Optional<Moment> read(String raw) {
        String text =
                digits(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw).strip();
        if (EPOCH.matcher(text).matches()) return Optional.of(epoch(text));
        return day(text).map(found -> moment(found, text));
    }

    private static Moment epoch(String digits) {
        long value = Long.parseLong(digits);
        Instant instant = digits.length() > 10 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        return Moment.of(instant.atOffset(ZoneOffset.UTC));
    }

    private Optional<Found> day(String text) {
        return numbers(YEAR_FIRST, text, 1, 2, 3)
                .or(() -> named(DAY_NAME_YEAR, text, 1, 2))
                .or(() -> named(NAME_DAY_YEAR, text, 2, 1))
                .or(() -> dayFirst(text))
                .or(() -> numbers(COMPACT, text, 1, 2, 3));
    }

    private static Optional<Found> numbers(Pattern pattern, String text, int year, int month, int day) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            Optional<LocalDate> date = date(number(m, year), number(m, month), number(m, day));
            if (date.isPresent()) return Optional.of(new Found(date.get(), m.start(), m.end()));
        }
        return Optional.empty();
    }

    private Optional<Found> dayFirst(String text) {
        if (!monthFirst) return numbers(DAY_FIRST, text, 3, 2, 1).or(() -> numbers(DAY_FIRST, text, 3, 1, 2));
        return numbers(DAY_FIRST, text, 3, 1, 2).or(() -> numbers(DAY_FIRST, text, 3, 2, 1));
    }

    private Optional<Found> named(Pattern pattern, String text, int day, int name) {
        Matcher m = pattern.matcher(text);
        for (int from = 0; m.find(from); from = m.start() + 1) {
            OptionalInt month = months.number(m.group(name));
            if (month.isEmpty()) continue;
            Optional<LocalDate> date = date(number(m, 3), month.getAsInt(), number(m, day));
            if (date.isPresent()) return Optional.of(new Found(date.get(), m.start(), m.end()));
        }
        return Optional.empty();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        int common = year < 100 ? year + 2000 : year >= EARLIEST_YEAR + BUDDHIST_ERA ? year - BUDDHIST_ERA : year;
        if (common < EARLIEST_YEAR || common > LATEST_YEAR || month < 1 || month > 12 || day < 1)
            return Optional.empty();
        LocalDate first = LocalDate.of(common, month, 1);
        return day > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(day));
    }

    private static Moment moment(Found found, String text) {
        String after = text.substring(found.end());
        return time(TIME, after, found.day())
                .or(() -> time(COMPACT_TIME, after, found.day()))
                .or(() -> time(TIME, text.substring(0, found.start()), found.day()))
                .orElseGet(() -> Moment.of(found.day()));
    }

    private static Optional<Moment> time(Pattern pattern, String text, LocalDate day) {
        Matcher m = pattern.matcher(text);
        if (!m.find() || m.group(5) == null) return Optional.empty();
        Optional<ZoneOffset> offset = offset(m.group(5));
        int hour = hour(number(m, 1), m.group(4));
        int second = m.group(3) == null ? 0 : number(m, 3);
        if (offset.isEmpty() || hour > 23 || number(m, 2) > 59 || second > 59) return Optional.empty();
        return Optional.of(Moment.of(OffsetDateTime.of(day, LocalTime.of(hour, number(m, 2), second), offset.get())));
    }

    private static int hour(int hour, String half) {
        if (half == null || half.isEmpty()) return hour;
        boolean afternoon = Character.toLowerCase(half.charAt(0)) == 'p';
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static Optional<ZoneOffset> offset(String zone) {
        if (ZONES.containsKey(zone)) return Optional.of(ZONES.get(zone));
        String plain = zone.replaceFirst("^(?:UTC|GMT)\\s?", "");
        try {
            return plain.isEmpty() || Character.isLetter(plain.charAt(0))
                    ? Optional.empty()
                    : Optional.of(ZoneOffset.of(plain));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }

    /// Any script's digits as 0 to 9.
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c > 127 ? Character.digit(c, 10) : -1;
            plain.append(digit >= 0 ? (char) ('0' + digit) : c);
        }
        return plain.toString();
    }
}
