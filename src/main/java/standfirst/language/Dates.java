package standfirst.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds the dates of a text: "12 May 2026", "12.05.2026", "5月12日", "Tuesday", "yesterday", "last year", "2026".
public final class Dates {
    private static final Map<Locale, Dates> MADE = new ConcurrentHashMap<>();
    /// How far a day or a year may stand from its month: "12th of May", "May 12th, 2026", "12 de mayo de 2026".
    private static final int REACH = 8;

    /// How far "next year" may stand from its month.
    private static final int CLOSE = 4;

    private static final int FURTHEST = 60;

    /// What may stand between a day and its month.
    private static final Set<String> OF = Set.of(
            "of", "th of", "st of", "nd of", "rd of", "th", "st", "nd", "rd", "the", "de", "d'", "do", "er", "º", "ª",
            "من", "го", "е", "ב", "de l", "di", "ni", "الى", "शे", "تاريخ", "ماه", "مى", "тэ", "'", "द", "tháng");

    private final Lexicon lexicon;
    private final Numbers numbers;
    private final boolean monthFirst;

    private Dates(Locale language) {
        lexicon = Lexicon.of(language);
        numbers = Numbers.of(language);
        monthFirst = language.getLanguage().equals("en");
    }

    public static Dates of(Locale language) {
        return MADE.computeIfAbsent(language, Dates::new);
    }

    public List<Day> find(String text) {
        Folded folded = Folded.of(text);
        List<Lexicon.Hit> hits = lexicon.find(folded);
        return find(folded, hits, numbers.find(folded, hits));
    }

    /// The same, when the lexicon's phrases and the numbers of the text are found already.
    public List<Day> find(Folded text, List<Lexicon.Hit> hits, List<Quantity> numbers) {
        List<Day> days = new ArrayList<>(NumericDates.find(text, monthFirst));
        for (Day day : CjkDates.find(text)) if (free(days, day)) days.add(day);
        for (Day day : OtherCalendarDates.find(text, numbers)) if (free(days, day)) days.add(day);
        for (Lexicon.Hit hit : hits) {
            Day day = named(text, hit, numbers);
            if (day != null && free(days, day)) days.add(day);
        }
        for (Quantity number : numbers) {
            @Nullable Day away = away(text, number, hits);
            if (away != null && free(days, away)) days.add(away);
            Day day = new Day((int) number.value(), 0, 0, 0, Optional.empty(), number.start(), number.end());
            if (isYear(number) && free(days, day)) days.add(day);
        }
        days.sort(Comparator.comparingInt(Day::start));
        return joined(days, text);
    }

    /// "in July next year" and "Monday to Friday" are one date each.
    private List<Day> joined(List<Day> days, Folded text) {
        List<Day> joined = new ArrayList<>();
        for (Day day : days) {
            @Nullable Day whole = joined.isEmpty() ? null : joined(joined.getLast(), day, text);
            if (whole == null) joined.add(day);
            else joined.set(joined.size() - 1, whole);
        }
        return joined;
    }

    private @Nullable Day joined(Day first, Day then, Folded text) {
        String between = text.part(first.end(), then.start()).strip();
        if (isWeekday(first) && isWeekday(then) && first.until() == 0 && isThrough(between))
            return new Day(0, 0, 0, first.weekday(), then.weekday(), Optional.empty(), first.start(), then.end());
        Day month = first.month() > 0 ? first : then;
        Day year = first.month() > 0 ? then : first;
        boolean relative = month.month() > 0
                && month.year() == 0
                && month.distance().isEmpty()
                && year.distance().filter(d -> d.unit() == Day.Unit.YEAR).isPresent();
        if (!relative || between.length() > CLOSE || !near(text, first.end(), then.start())) return null;
        return new Day(0, month.month(), month.day(), 0, year.distance(), first.start(), then.end());
    }

    private static boolean isWeekday(Day day) {
        return day.weekday() > 0 && day.month() == 0;
    }

    private boolean isThrough(String between) {
        return List.of(lexicon.setting("through").split(", *")).contains(between);
    }

    /// "three years ago", "in two weeks", 三年前.
    private static @Nullable Day away(Folded text, Quantity number, List<Lexicon.Hit> hits) {
        Day.@Nullable Unit unit = unit(number);
        if (unit == null || number.value() != Math.rint(number.value()) || number.value() > FURTHEST) return null;
        for (Lexicon.Hit hit : hits) {
            boolean past = hit.kind().equals("ago");
            if (!past && !hit.kind().equals("ahead")) continue;
            boolean before = hit.value().equals("before");
            int from = before ? hit.end() : number.end();
            int to = before ? number.start() : hit.start();
            if (to < from || to > from + 2 || !text.part(from, to).isBlank()) continue;
            int count = (int) number.value() * (past ? -1 : 1);
            return new Day(
                    0,
                    0,
                    0,
                    0,
                    Optional.of(new Day.Distance(unit, count)),
                    Math.min(hit.start(), number.start()),
                    Math.max(hit.end(), number.end()));
        }
        return null;
    }

    private static Day.@Nullable Unit unit(Quantity number) {
        return switch (number.unit()) {
            case "day" -> Day.Unit.DAY;
            case "week" -> Day.Unit.WEEK;
            case "month" -> Day.Unit.MONTH;
            case "year" -> Day.Unit.YEAR;
            default -> null;
        };
    }

    private static boolean free(List<Day> days, Day day) {
        return days.stream().noneMatch(d -> d.start() < day.end() && day.start() < d.end());
    }

    private static @Nullable Day named(Folded text, Lexicon.Hit hit, List<Quantity> numbers) {
        return switch (hit.kind()) {
            case "month" -> inMonth(text, hit, numbers, true);
            case "month-short" -> inMonth(text, hit, numbers, false);
            case "days" -> several(hit);
            case "weekday" -> new Day(0, 0, 0, number(hit), Optional.empty(), hit.start(), hit.end());
            case "day" -> relative(Day.Unit.DAY, hit);
            case "week" -> relative(Day.Unit.WEEK, hit);
            case "months" -> relative(Day.Unit.MONTH, hit);
            case "year" -> relative(Day.Unit.YEAR, hit);
            default -> null;
        };
    }

    /// "6-7" are Saturday and Sunday.
    private static Day several(Lexicon.Hit hit) {
        int first = hit.value().charAt(0) - '0';
        int last = hit.value().charAt(2) - '0';
        return new Day(0, 0, 0, first, last, Optional.empty(), hit.start(), hit.end());
    }

    private static Day relative(Day.Unit unit, Lexicon.Hit hit) {
        return new Day(0, 0, 0, 0, Optional.of(new Day.Distance(unit, number(hit))), hit.start(), hit.end());
    }

    private static int number(Lexicon.Hit hit) {
        return Integer.parseInt(hit.value());
    }

    /// A month's name with the day and the year beside it. Names that are also words ("may", "mar") need one of them.
    private static @Nullable Day inMonth(Folded text, Lexicon.Hit hit, List<Quantity> numbers, boolean enough) {
        @Nullable Quantity day = dayBeside(text, hit, numbers);
        int from = day == null ? hit.end() : Math.max(hit.end(), day.end());
        @Nullable Quantity year = yearAfter(text, from, numbers);
        boolean alone = day == null && year == null;
        if (alone && (!enough || isWordToo(text, hit))) return null;
        int dayNumber = day == null ? 0 : (int) day.value();
        int start = day == null ? hit.start() : Math.min(hit.start(), day.start());
        int yearNumber = year == null ? 0 : (int) year.value();
        int end = year == null ? from : year.end();
        if (!Day.exists(yearNumber, number(hit), dayNumber)) return null;
        return new Day(yearNumber, number(hit), dayNumber, 0, Optional.empty(), start, end);
    }

    private static boolean isWordToo(Folded text, Lexicon.Hit hit) {
        String word = text.part(hit.start(), hit.end());
        if (!word.equals("may") && !word.equals("march") && !word.equals("mars")) return false;
        String before = text.part(Math.max(0, hit.start() - 7), hit.start());
        return !before.matches(".*\\b(in|of|since|last|next|by|until|early|late|mid|en|de|fin|début)\\s");
    }

    private static @Nullable Quantity dayBeside(Folded text, Lexicon.Hit month, List<Quantity> numbers) {
        @Nullable Quantity nearest = null;
        for (Quantity number : numbers)
            if (isDay(number) && number.end() <= month.start() && isOf(text, number.end(), month.start()))
                nearest = number;
        if (nearest != null) return nearest;
        for (Quantity number : numbers)
            if (isDay(number) && number.start() >= month.end() && number.start() <= month.end() + 2) return number;
        return null;
    }

    private static @Nullable Quantity yearAfter(Folded text, int from, List<Quantity> numbers) {
        for (Quantity number : numbers)
            if (isYear(number) && number.start() >= from && number.start() <= from + REACH) return number;
        return null;
    }

    /// "12th of May", "12 de mayo", not "school no 3 in May".
    private static boolean isOf(Folded text, int end, int start) {
        if (!near(text, end, start)) return false;
        String between = text.part(end, start).replace(".", " ").strip();
        return between.length() <= 5 && (between.isEmpty() || OF.contains(between));
    }

    private static boolean near(Folded text, int end, int start) {
        if (start - end > REACH) return false;
        for (int i = end; i < start; i++) if (",;:!?()，、،".indexOf(text.at(i)) >= 0) return false;
        return true;
    }

    private static boolean isDay(Quantity number) {
        return number.value() >= 1
                && number.value() <= 31
                && number.value() == Math.rint(number.value())
                && (number.unit().isEmpty() && !number.digits().isEmpty()
                        || number.unit().equals("ordinal"));
    }

    /// Four digits without a separator: "2,026" and "2026 euros" are no years.
    private static boolean isYear(Quantity number) {
        return number.value() >= 1900
                && number.value() < 2100
                && number.digits().length() == 4
                && number.near() == Quantity.Near.EXACTLY
                && (number.unit().isEmpty() && number.end() - number.start() == 4
                        || number.unit().equals("year"));
    }
}
