package standfirst.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import standfirst.article.Moment;

/// Dates of feeds: RFC 822 and its relaxed uses (RSS), RFC 3339 and ISO 8601 (Atom, JSON Feed, sitemaps). Nothing is
/// guessed: `03/04/2026` is two different days, so it is none.
final class FeedDates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]+(\\d{2}):(\\d{2})(?::(\\d{2}))?+(?:[.,]\\d{1,9}+)?+ ?+(Z|[+-]\\d{2}:?+\\d{2}|[+-]\\d{2})?+)?+.{0,10}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:\\p{L}{2,12}+\\.?+,?+ ++)?+(\\d{1,2}+)[ -](\\p{L}{3,9}+)\\.?+[ -](\\d{4}|\\d{2})(?: ++(\\d{1,2}+):(\\d{2})(?::(\\d{2}))?+ ?+([A-Z]{1,5}+|[+-]\\d{2}:?+\\d{2})?+)?+.{0,12}",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /// RFC 822 knows these by name; other abbreviations mean different zones in different countries.
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "+00:00"),
            Map.entry("GMT", "+00:00"),
            Map.entry("UT", "+00:00"),
            Map.entry("UTC", "+00:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("JST", "+09:00"));

    private FeedDates() {}

    static Optional<Moment> parse(String written) {
        String date = written.strip();
        if (date.length() > 60) return Optional.empty();
        try {
            Matcher iso = ISO.matcher(date);
            if (iso.matches())
                return Optional.of(moment(day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)), iso));
            Matcher rfc = RFC_822.matcher(date);
            if (rfc.matches())
                return month(rfc.group(2)).map(month -> moment(day(rfc.group(3), month, rfc.group(1)), rfc));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /// English names, whole or begun: `marraskuu` is November in Finnish, not March.
    private static Optional<Integer> month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return IntStream.range(0, 12)
                .filter(month -> MONTHS.get(month).startsWith(lower))
                .mapToObj(month -> month + 1)
                .findFirst();
    }

    private static LocalDate day(String year, int month, String day) {
        int number = Integer.parseInt(year);
        return LocalDate.of(year.length() == 2 ? 2000 + number : number, month, Integer.parseInt(day));
    }

    /// Groups 4 to 7 are hour, minute, second, zone; without a zone that is known only the day is.
    private static Moment moment(LocalDate day, Matcher found) {
        Optional<ZoneOffset> zone = Optional.ofNullable(found.group(7)).flatMap(FeedDates::zone);
        if (found.group(4) == null || zone.isEmpty()) return Moment.of(day);
        String second = Optional.ofNullable(found.group(6)).orElse("0");
        LocalTime time = LocalTime.of(
                Integer.parseInt(found.group(4)),
                Integer.parseInt(found.group(5)),
                Math.min(59, Integer.parseInt(second)));
        return Moment.of(OffsetDateTime.of(day, time, zone.get()));
    }

    private static Optional<ZoneOffset> zone(String written) {
        String upper = written.toUpperCase(Locale.ROOT);
        if (ZONES.containsKey(upper)) return Optional.of(ZoneOffset.of(ZONES.get(upper)));
        return Character.isLetter(upper.charAt(0)) ? Optional.empty() : Optional.of(ZoneOffset.of(upper));
    }
}
