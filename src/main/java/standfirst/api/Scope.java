package standfirst.api;

import java.util.Locale;

/// What a token lets a machine do. None includes another.
public enum Scope {
    /// Read what readers see, and have points checked.
    READ,
    /// Work at the translators' desk.
    TRANSLATE,
    /// Read the newsroom's figures, and take points back.
    NEWSROOM;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
