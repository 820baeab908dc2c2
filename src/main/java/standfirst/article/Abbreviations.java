package standfirst.article;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import standfirst.language.Table;

/// The abbreviations of a language that are written with a full stop: those of `abbreviations.tsv`, and CLDR's, which
/// ICU carries.
final class Abbreviations {
    /// What may follow the stop; `abbreviations.tsv` says what each kind means.
    enum Kind {
        TITLE,
        NUMBER,
        UNIT,
        OTHER
    }

    private static final List<List<String>> OWN =
            Table.rows(Abbreviations.class, "abbreviations.tsv").toList();

    private static final String CLDR = "com/ibm/icu/impl/data/icudata/brkitr";

    private static final String EVERY_LANGUAGE = "*";

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    Abbreviations(Locale language) {
        for (Kind kind : Kind.values()) words.put(kind, new HashSet<>());
        for (List<String> row : OWN)
            if (row.get(0).equals(language.getLanguage()) || row.get(0).equals(EVERY_LANGUAGE))
                words(Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)))
                        .addAll(List.of(row.get(2).split(" ")));
        for (String title : List.copyOf(words(Kind.TITLE))) words(Kind.TITLE).add(withoutCapital(title));
        addFromCldr(language);
    }

    boolean is(Kind kind, String word) {
        return words(kind).contains(word) || words(kind).contains(withoutCapital(word));
    }

    private Set<String> words(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    private static String withoutCapital(String word) {
        int second = word.offsetByCodePoints(0, 1);
        return word.substring(0, second).toLowerCase(Locale.ROOT) + word.substring(second);
    }

    private void addFromCldr(Locale language) {
        ULocale locale = ULocale.forLocale(language);
        try {
            UResourceBundle bundle = UResourceBundle.getBundleInstance(CLDR, locale);
            if (!bundle.getULocale().getLanguage().equals(locale.getLanguage())) return;
            for (String word : strings(bundle.get("exceptions").get("SentenceBreak"))) addFromCldr(word);
        } catch (MissingResourceException languageWithoutExceptions) {
            // CLDR lists abbreviations for a dozen languages only.
        }
    }

    private void addFromCldr(String word) {
        String bare = word.strip();
        if (bare.length() > 1 && bare.endsWith(".")) words(Kind.OTHER).add(bare.substring(0, bare.length() - 1));
    }

    private static List<String> strings(UResourceBundle bundle) {
        return List.of(bundle.getStringArray());
    }
}
