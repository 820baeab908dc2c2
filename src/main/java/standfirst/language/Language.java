package standfirst.language;

import java.util.Locale;
import java.util.Set;

/// The one way languages are named: BCP 47, two letters where they exist, without script or region; Norwegian is `no`.
public final class Language {
    /// No single language: the edition as published, each story in its own.
    public static final Locale MULTIPLE = Locale.of("mul");

    public static final Locale UNDETERMINED = Locale.of("und");

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb");

    private Language() {}

    /// `of("pt-BR")` is `pt`, `of("nb")` is `no`, `of("zh_Hant_TW")` is `zh`, `of("???")` is `und`.
    public static Locale of(String tag) {
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return switch (language) {
            case "" -> UNDETERMINED;
            case "nb", "nn" -> Locale.of("no");
            case "iw" -> Locale.of("he");
            case "in" -> Locale.of("id");
            default -> Locale.of(language);
        };
    }

    /// Whether a tag names a language that has a name.
    public static boolean isKnown(String tag) {
        Locale language = of(tag);
        return !language.equals(UNDETERMINED)
                && !language.getDisplayLanguage(Locale.ENGLISH).equals(language.getLanguage());
    }

    public static boolean isRightToLeft(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage());
    }

    /// The value of HTML's `dir` attribute.
    public static String direction(Locale language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }
}
