package standfirst.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Days as other calendars than the Gregorian count them: the Persian solar one, the Islamic one (Umm al-Qura), and
/// the eras of Japan, Taiwan and Thailand, which count only the years in another way.
public final class Calendars {
    private static final long DAY = 86_400_000L;

    /// A month that has its name in one calendar alone.
    private record Month(Kind kind, int number) {}

    /// The years that stand for the Gregorian ones from 1990 on, and the locales that name the months.
    public enum Kind {
        PERSIAN("persian", 1368, 1425, List.of("fa", "fa_AF", "ps", "en")),
        ISLAMIC("islamic-umalqura", 1410, 1470, List.of("ar", "fa", "ur", "en", "id", "ms"));

        private final String calendar;
        private final int first;
        private final int last;
        private final List<String> locales;

        Kind(String calendar, int first, int last, List<String> locales) {
            this.calendar = calendar;
            this.first = first;
            this.last = last;
            this.locales = locales;
        }

        private ULocale locale(String language) {
            return new ULocale(language + "@calendar=" + calendar);
        }

        /// The Gregorian day, if the calendar has this one and it is not far from our time.
        public Optional<LocalDate> date(int year, int month, int day) {
            if (year < first || year > last || month < 1 || month > 12 || day < 1) return Optional.empty();
            Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale("en"));
            calendar.clear();
            calendar.set(year, month - 1, 1);
            if (day > calendar.getActualMaximum(Calendar.DAY_OF_MONTH)) return Optional.empty();
            calendar.set(Calendar.DAY_OF_MONTH, day);
            return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY)));
        }
    }

    private static final Map<String, Month> MONTHS = new HashMap<>();
    /// The Gregorian year before the first of the era.
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "民国", 1911, "民國", 1911);

    private static final int BUDDHIST = 543;
    private static final int EARLIEST_BUDDHIST = 2_500;

    static {
        for (Kind kind : Kind.values()) for (String locale : kind.locales) learn(kind, kind.locale(locale));
    }

    private Calendars() {}

    private static void learn(Kind kind, ULocale locale) {
        DateFormatSymbols symbols = new DateFormatSymbols(Calendar.getInstance(locale), locale);
        String[] names = symbols.getMonths(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE);
        for (int i = 0; i < 12; i++) MONTHS.putIfAbsent(key(names[i]), new Month(kind, i + 1));
    }

    private static String key(String name) {
        return Folded.of(name).toString().replace(" ", "");
    }

    /// `15 آبان 1402` is 6 November 2023.
    public static Optional<LocalDate> named(int year, String month, int day) {
        return Optional.ofNullable(MONTHS.get(key(month))).flatMap(m -> m.kind.date(year, m.number, day));
    }

    /// Year 6 of 令和 is 2024; empty when no era is called so.
    public static Optional<Integer> year(String era, int year) {
        return Optional.ofNullable(ERAS.get(era)).map(before -> before + year);
    }

    /// The Gregorian year of one that may be a Thai one: 2567 is 2024.
    public static int withoutBuddhist(int year) {
        return year >= EARLIEST_BUDDHIST ? year - BUDDHIST : year;
    }
}
