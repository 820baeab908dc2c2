package standfirst.newsletter;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// On which days of the week readers want their mail: on all of them, from Monday to Friday, or on one.
public record Rhythm(Set<DayOfWeek> days) {
    public static final Rhythm DAILY = new Rhythm(EnumSet.allOf(DayOfWeek.class));
    public static final Rhythm WEEKDAYS = new Rhythm(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    public Rhythm {
        days = Set.copyOf(days);
        if (days.size() != 1 && days.size() != 5 && days.size() != 7 || days.size() == 5 && hasWeekend(days))
            throw new IllegalArgumentException("neither daily, nor weekdays, nor weekly: " + days);
    }

    private static boolean hasWeekend(Set<DayOfWeek> days) {
        return days.contains(DayOfWeek.SATURDAY) || days.contains(DayOfWeek.SUNDAY);
    }

    public static Rhythm weekly(DayOfWeek day) {
        return new Rhythm(Set.of(day));
    }

    /// Reads what [#toString] writes: `daily`, `weekdays`, or the day of the week, like `sunday`.
    public static Rhythm of(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "daily" -> DAILY;
            case "weekdays" -> WEEKDAYS;
            default -> weekly(day(word));
        };
    }

    private static DayOfWeek day(String word) {
        for (DayOfWeek day : DayOfWeek.values())
            if (day.name().toLowerCase(Locale.ROOT).equals(word)) return day;
        throw new IllegalArgumentException("'" + word + "' is no rhythm: use daily, weekdays or a day like monday");
    }

    public boolean includes(DayOfWeek day) {
        return days.contains(day);
    }

    @Override
    public String toString() {
        return switch (days.size()) {
            case 7 -> "daily";
            case 5 -> "weekdays";
            default -> days.iterator().next().name().toLowerCase(Locale.ROOT);
        };
    }
}
