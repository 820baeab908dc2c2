package standfirst.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How a language writes out small numbers, months and weekdays, asked from ICU in all the cases and genders it knows.
final class Spelling {
    /// Languages that write a number below a thousand as one word: all of them are spelled out beforehand.
    private static final Set<String> ONE_WORD = Set.of("de", "nl", "it", "sv", "da", "no", "fi", "hu", "et");

    /// Their numerals are single characters, which [CjkNumerals] reads in context.
    private static final Set<String> CHARACTERS = Set.of("zh", "ja");

    private static final int ORDINALS = 31;

    private final Map<String, Lexicon.Entry> phrases = new LinkedHashMap<>();

    private Spelling() {}

    static Map<String, Lexicon.Entry> of(Locale language) {
        Spelling spelling = new Spelling();
        if (!CHARACTERS.contains(language.getLanguage())) spelling.numbers(language.getLanguage());
        spelling.calendar(language.getLanguage());
        return spelling.phrases;
    }

    private void numbers(String language) {
        RuleBasedNumberFormat format =
                new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        int most = ONE_WORD.contains(language) ? 999 : 100;
        for (String rules : format.getRuleSetNames()) {
            if (rules.contains("year") || rules.contains("verbose") || rules.contains("days")) continue;
            boolean ordinal = rules.contains("ordinal");
            for (int n = 2; n <= (ordinal ? ORDINALS : most); n++)
                put(format.format(n, rules), ordinal ? "ordinal" : "cardinal", n);
            for (int n = 200; !ordinal && n < 1000; n += 100) put(format.format(n, rules), "cardinal", n);
        }
    }

    private void calendar(String language) {
        ULocale gregorian = ULocale.forLanguageTag(language + "-u-ca-gregory");
        DateFormatSymbols names = new DateFormatSymbols(GregorianCalendar.class, gregorian);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            put(names.getMonths(context, DateFormatSymbols.WIDE), "month", 1);
            put(names.getMonths(context, DateFormatSymbols.ABBREVIATED), "month-short", 1);
            // ICU counts weekdays from Sunday at 1; ISO has Sunday at 7
            put(names.getWeekdays(context, DateFormatSymbols.WIDE), "weekday", 0);
        }
    }

    private void put(String[] names, String kind, int first) {
        for (int i = 0; i < names.length; i++) {
            int value = kind.equals("weekday") ? (i + 5) % 7 + 1 : i + first;
            String name = names[i].endsWith(".") ? names[i].substring(0, names[i].length() - 1) : names[i];
            if (!name.isBlank() && !Character.isDigit(name.charAt(0))) put(name, kind, value);
        }
    }

    private void put(String phrase, String kind, int value) {
        if (!phrase.isBlank()) phrases.putIfAbsent(phrase, new Lexicon.Entry(kind, Integer.toString(value)));
    }
}
