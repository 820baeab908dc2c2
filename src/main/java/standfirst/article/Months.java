package standfirst.article;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The names of the months as CLDR has them, wide and short, in the form for dates and standing alone.
final class Months {
    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final int SHORTEST = 3;
    private static final List<String> LANGUAGES = List.of(
            "de", "fr", "es", "pt", "it", "nl", "sv", "no", "da", "fi", "pl", "cs", "sk", "hu", "ro", "el", "tr", "ru",
            "uk", "bg", "hr", "sr", "sl", "lt", "lv", "et", "is", "ca", "eu", "ar", "fa", "ur", "he", "hi", "bn", "mr",
            "ta", "te", "gu", "kn", "ml", "pa", "ne", "id", "ms", "vi", "th", "sw", "ka", "hy", "az", "kk", "ar_LB",
            "ar_DZ", "ps", "ckb", "si", "am", "my", "km", "lo", "uz", "ky", "mn", "sq", "mk", "bs", "ga", "cy", "mt",
            "gl", "fil", "af", "zu", "so", "ha", "as", "or");

    private final List<Map<String, Integer>> names;

    private Months(List<Map<String, Integer>> names) {
        this.names = names;
    }

    /// Reads this language first, then English, which pages of any language fall back to, then all others together.
    static Months of(Locale language) {
        return new Months(List.of(names(language.getLanguage()), names("en")));
    }

    /// Every language's names that mean one month alone: `listopad` is November in Polish and October in Croatian.
    private static final class Anywhere {
        static final Map<String, Integer> NAMES = new HashMap<>();

        static {
            Set<String> ambiguous = new HashSet<>();
            for (String language : LANGUAGES)
                names(language).forEach((name, month) -> {
                    Integer known = NAMES.putIfAbsent(name, month);
                    if (known != null && !known.equals(month)) ambiguous.add(name);
                });
            NAMES.keySet().removeAll(ambiguous);
        }
    }

    /// The number of the month with this name or a beginning of it ("Sept"), from 1.
    OptionalInt number(String name) {
        String plain = plain(name);
        for (Map<String, Integer> known : names) {
            Integer month = known.get(plain);
            if (month != null) return OptionalInt.of(month);
        }
        Integer month = plain.length() < 4 ? null : Anywhere.NAMES.get(plain);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Map<String, Integer> names(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Months::load);
    }

    private static Map<String, Integer> load(String language) {
        Map<String, Integer> names = new HashMap<>();
        DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language + "@calendar=gregorian"));
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] months = symbols.getMonths(context, width);
                for (int i = 0; i < 12; i++)
                    if (!Character.isDigit(months[i].charAt(0))) learn(names, months[i], i + 1);
            }
        }
        return names;
    }

    private static void learn(Map<String, Integer> names, String name, int month) {
        String plain = plain(name);
        names.put(plain, month);
        if (plain.length() > 4 && plain.charAt(0) < 0x600) names.putIfAbsent(plain.substring(0, 4), month);
        if (plain.length() > SHORTEST && plain.charAt(0) < 0x600)
            names.putIfAbsent(plain.substring(0, SHORTEST), month);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
