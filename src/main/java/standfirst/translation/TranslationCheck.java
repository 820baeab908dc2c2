package standfirst.translation;

import java.util.List;
import java.util.Locale;

/// Looks for what goes wrong in machine translation, without a model.
public final class TranslationCheck {
    /// What speaks against `target` as a translation of `source`; nothing, when it passes.
    public List<Finding> check(String source, Locale sourceLanguage, String target, Locale targetLanguage) {
        return List.of();
    }
}
