package standfirst.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import standfirst.language.Calendars;

/// Reads dates out of text, from ISO 8601 to "শনিবার, ৩ মে ২০২৪" and "۱۵ آبان ۱۴۰۲": the day, and the moment where the
/// text says the hour and the offset too.
final class DateText {
    private static final int LONGEST = 240;
    private static final int EARLIEST_YEAR = 1990;
    /// Nepal's years run 57 ahead: what lies further off than this may be one of them.
    private static final int LATEST_YEAR = 2045;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)[日일]?");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)(20\\d\\d)(\\d\\d)(\\d\\d)(?=T|\\D|$)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d\\d(?!\\d))");
    private static final String NAME = "([\\p{L}\\p{M}][\\p{L}\\p{M}.\\u200c]{1,14}(?: [\\p{L}\\p{M}]{3,10})?)";
    private static final String DAY_NAME =
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.|-)?\\s*(?:de |of |ng |ב|-)?\\s*" + NAME;
    private static final Pattern DAY_NAME_YEAR =
            Pattern.compile(DAY_NAME + "(?:/[\\p{L}\\p{M}]{2,10})?[.,،]?\\s*(?:de |del |-)?\\s*(\\d{4})(?!\\d)");
    /// Thai years in two digits: 67 is 2567, our 2024.
    private static final Pattern THAI = Pattern.compile(DAY_NAME + "\\s?(\\d\\d)(?!\\d)");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?<!\\d)(\\d{1,2})[/ ]tháng (\\d{1,2})(?:,| năm|/)? ?(\\d{4})(?!\\d)");
    private static final Pattern ERA =
            Pattern.compile("(\\p{IsHan}\\p{IsHan})\\s?(\\d{1,3}|元)\\s?年\\s?(\\d{1,2})月\\s?(\\d{1,2})日");
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
    private final String language;

    /// `monthFirst` says how 3/5/2024 is meant where nothing else decides: in America March 5.
    DateText(Locale language, boolean monthFirst) {
        this.months = Months.of(language);
        this.language = language.getLanguage();
        this.monthFirst = monthFirst;
    }

    /// What a text says of a moment: the day, perhaps the hour, perhaps the offset.
    record Stated(LocalDate day, Optional<LocalTime> clock, Optional<ZoneOffset> offset) {
        private static Stated of(OffsetDateTime time) {
            return new Stated(time.toLocalDate(), Optional.of(time.toLocalTime()), Optional.of(time.getOffset()));
        }

        /// An hour somewhere in the world is no moment.
        Moment moment() {
            return clock.flatMap(hour -> offset.map(zone -> Moment.of(OffsetDateTime.of(day, hour, zone))))
                    .orElseGet(() -> Moment.of(day));
        }
    }

    /// A day, and where in the text its date stands.
    private record Found(LocalDate day, int start, int end) {}

    Optional<Moment> read(String raw) {
        return stated(raw).map(Stated::moment);
    }

    Optional<Stated> stated(String raw) {
        String text = digits(PlainText.of(raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw));
        if (EPOCH.matcher(text).matches()) return Optional.of(epoch(text));
        return day(text).map(found -> stated(found, text));
    }

    private static Stated epoch(String digits) {
        long value = Long.parseLong(digits);
        Instant instant = digits.length() > 10 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        return Stated.of(instant.atOffset(ZoneOffset.UTC));
    }

    private Optional<Found> day(String text) {
        return numbers(YEAR_FIRST, text, 1, 2, 3)
                .or(() -> named(DAY_NAME_YEAR, text, 1, 2))
                .or(() -> named(NAME_DAY_YEAR, text, 2, 1))
                .or(() -> dayFirst(text))
                .or(() -> numbers(COMPACT, text, 1, 2, 3))
                .or(() -> local(text));
    }

    /// Ways to write a date that one country has.
    private Optional<Found> local(String text) {
        return switch (language) {
            case "vi" -> numbers(VIETNAMESE, text, 3, 2, 1);
            case "th" -> named(THAI, text, 1, 2);
            case "ja", "zh" -> era(text);
            default -> Optional.empty();
        };
    }

    private static Optional<Found> era(String text) {
        Matcher m = ERA.matcher(text);
        if (!m.find()) return Optional.empty();
        int year = m.group(2).equals("元") ? 1 : number(m, 2);
        return Calendars.year(m.group(1), year)
                .flatMap(common -> gregorian(common, number(m, 3), number(m, 4)))
                .map(day -> new Found(day, m.start(), m.end()));
    }

    private Optional<Found> numbers(Pattern pattern, String text, int year, int month, int day) {
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
            Optional<LocalDate> date = named(number(m, 3), m.group(name), number(m, day));
            if (date.isPresent()) return Optional.of(new Found(date.get(), m.start(), m.end()));
        }
        return Optional.empty();
    }

    private Optional<LocalDate> named(int year, String name, int day) {
        OptionalInt month = months.number(name);
        return month.isPresent() ? date(year, month.getAsInt(), day) : Calendars.named(year, name, day);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private Optional<LocalDate> date(int year, int month, int day) {
        int full = year < 100 ? year + (language.equals("th") ? 2500 : 2000) : year;
        Optional<LocalDate> date = gregorian(Calendars.withoutBuddhist(full), month, day);
        return date.isPresent() ? date : otherCalendar().flatMap(calendar -> calendar.date(full, month, day));
    }

    /// The calendar that a year such as 1402 is counted in.
    private Optional<Calendars.Kind> otherCalendar() {
        return switch (language) {
            case "fa", "ps", "ckb" -> Optional.of(Calendars.Kind.PERSIAN);
            case "ar", "ur" -> Optional.of(Calendars.Kind.ISLAMIC);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> gregorian(int year, int month, int day) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return Optional.empty();
        LocalDate first = LocalDate.of(year, month, 1);
        return day > first.lengthOfMonth() ? Optional.empty() : Optional.of(first.withDayOfMonth(day));
    }

    /// The hour after the day or before it; one with an offset first.
    private static Stated stated(Found found, String text) {
        String after = text.substring(found.end());
        List<Stated> times = Stream.of(
                        time(TIME, after, found.day()),
                        time(COMPACT_TIME, after, found.day()),
                        time(TIME, text.substring(0, found.start()), found.day()))
                .flatMap(Optional::stream)
                .toList();
        return times.stream()
                .filter(time -> time.offset().isPresent())
                .findFirst()
                .or(() -> times.stream().findFirst())
                .orElseGet(() -> new Stated(found.day(), Optional.empty(), Optional.empty()));
    }

    private static Optional<Stated> time(Pattern pattern, String text, LocalDate day) {
        Matcher m = pattern.matcher(text);
        if (!m.find()) return Optional.empty();
        int hour = hour(number(m, 1), m.group(4));
        int second = m.group(3) == null ? 0 : number(m, 3);
        if (hour > 23 || number(m, 2) > 59 || second > 59) return Optional.empty();
        LocalTime clock = LocalTime.of(hour, number(m, 2), second);
        return Optional.of(new Stated(
                day, Optional.of(clock), Optional.ofNullable(m.group(5)).flatMap(DateText::offset)));
    }

    private static int hour(int hour, String half) {
        if (half == null || half.isEmpty()) return hour;
        boolean afternoon = Character.toLowerCase(half.charAt(0)) == 'p';
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static Optional<ZoneOffset> offset(String zone) {
        if (ZONES.containsKey(zone)) return Optional.of(ZONES.get(zone));
        String plain = zone.replaceFirst("^(?:UTC|GMT)\\s?", "").replaceFirst("^([+-])(\\d):", "$10$2:");
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
