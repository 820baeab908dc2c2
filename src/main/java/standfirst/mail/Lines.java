package standfirst.mail;

import java.text.BreakIterator;
import java.util.Locale;
import standfirst.web.Harmless;

/// Texts from outside where a mail has one line for them.
final class Lines {
    private Lines() {}

    /// White space of any kind becomes one space, and what does harm in a line is left out.
    static String one(String text) {
        return String.join(" ", Harmless.text(text).strip().split("\\s++"));
    }

    /// At most so many UTF-16 units, cut where a word ends, with an ellipsis.
    static String cut(String text, int atMost, Locale language) {
        if (text.length() <= atMost) return text;
        BreakIterator words = BreakIterator.getLineInstance(language);
        words.setText(text);
        int end = words.preceding(atMost);
        return text.substring(0, end > 0 ? end : atMost - 1).stripTrailing() + "…";
    }
}
