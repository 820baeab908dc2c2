package standfirst.api;

import java.util.Locale;
import standfirst.language.Language;

/// A language as it stands in an address.
final class Tag {
    private Tag() {}

    static Locale language(String tag) {
        if (!Language.isKnown(tag) && !tag.equals(Language.MULTIPLE.toLanguageTag()))
            throw Problem.badRequest("'" + tag + "' is not a language tag like ar or de");
        return Language.of(tag);
    }
}
