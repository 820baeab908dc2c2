package standfirst.translation;

import java.util.List;
import java.util.Locale;
import standfirst.language.Visible;

/// Reads what a machine translated before any reader does: what does not pass the check is refused.
public final class Proofreader {
    private final TranslationCheck check;

    public Proofreader(TranslationCheck check) {
        this.check = check;
    }

    /// The attempt as a translation of the source, or the source with what speaks against the attempt.
    public Translated read(String source, Locale from, String attempt, Locale to) {
        String target = Visible.text(attempt);
        if (target.isEmpty()) return Translated.missing(source, new Finding("missing", ""));
        List<Finding> findings = check.check(source, from, target, to);
        return findings.isEmpty() ? Translated.machine(source, target) : Translated.refused(source, target, findings);
    }
}
