package standfirst.language;

import java.util.Locale;

/// The language that a text seems to be in, and how sure we are of it, 0 to 1.
public record Guess(Locale language, double confidence) {
    static final Guess NONE = new Guess(Language.UNDETERMINED, 0);
}
