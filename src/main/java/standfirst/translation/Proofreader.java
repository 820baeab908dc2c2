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

    /// The attempt, in the style of its language, as a translation of the source; or the source, with what speaks
    /// against the attempt.
    public Translated read(String source, Locale from, String attempt, Locale to) {
        String target = Visible.text(attempt);
        if (target.isEmpty()) return Translated.missing(source, new Finding("missing", ""));
        String styled = new HouseStyle(from, to).set(source, target);
        List<Finding> findings = check.check(source, from, styled, to);
        if (findings.isEmpty()) return Translated.machine(source, styled);
        if (styled.equals(target)) return Translated.refused(source, target, findings);
        return check.check(source, from, target, to).isEmpty()
                ? Translated.machine(source, target)
                : Translated.refused(source, styled, findings);
    }
}
