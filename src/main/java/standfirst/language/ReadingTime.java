package standfirst.language;

import java.util.Locale;
import java.util.Map;

/// How long a text takes to read, by the speeds that Trauzettel-Klosinski, Dietz and the IReST Study Group measured
/// with the same texts in 17 languages ("Standardized Assessment of Reading Performance: The New International Reading
/// Speed Texts IReST", Investigative Ophthalmology & Visual Science 53(9), 2012, doi:10.1167/iovs.11-8284).
public final class ReadingTime {
    /// Mean of the 17 languages, for those that were not measured.
    private static final double USUAL_WORDS_A_MINUTE = 184;

    private static final Map<String, Double> WORDS_A_MINUTE = Map.ofEntries(
            Map.entry("ar", 138.0),
            Map.entry("de", 179.0),
            Map.entry("en", 228.0),
            Map.entry("es", 218.0),
            Map.entry("fi", 161.0),
            Map.entry("fr", 195.0),
            Map.entry("he", 187.0),
            Map.entry("it", 188.0),
            Map.entry("nl", 202.0),
            Map.entry("pl", 166.0),
            Map.entry("pt", 181.0),
            Map.entry("ru", 184.0),
            Map.entry("sl", 180.0),
            Map.entry("sv", 199.0),
            Map.entry("tr", 166.0));

    private static final Map<String, Double> CHARACTERS_A_MINUTE = Map.of("ja", 357.0, "zh", 255.0);

    private ReadingTime() {}

    /// Rounded to whole minutes, at least one.
    public static int minutes(String text, Locale language) {
        Double characters = CHARACTERS_A_MINUTE.get(language.getLanguage());
        double minutes = characters != null
                ? text.codePoints().filter(Character::isLetterOrDigit).count() / characters
                : Words.count(text) / WORDS_A_MINUTE.getOrDefault(language.getLanguage(), USUAL_WORDS_A_MINUTE);
        return Math.max(1, Math.toIntExact(Math.round(minutes)));
    }
}
