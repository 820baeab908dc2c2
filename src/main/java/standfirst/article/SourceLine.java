package standfirst.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads lines like `Source: ANI – Edited By: Leena Thomar`, in which an article names agency and editor.
final class SourceLine {
    private static final List<String> EDITOR = Names.words("EDITOR");
    private static final List<String> SOURCE = Names.words("AGENCY");
    private static final String ENDS = "–—|;,　()（）】\n";
    private static final int LONGEST = 60;

    private SourceLine() {}

    static Optional<String> editor(String line) {
        return named(line, EDITOR).filter(name -> name.codePoints().noneMatch(Character::isDigit));
    }

    static Optional<String> source(String line) {
        return named(line, SOURCE);
    }

    private static Optional<String> named(String line, List<String> words) {
        if (line.indexOf(':') < 0 && line.indexOf('：') < 0) return Optional.empty();
        String lower = line.toLowerCase(Locale.ROOT);
        for (String word : words) {
            int at = lower.indexOf(word);
            if (at >= 0 && lower.length() == line.length() && begins(lower, at))
                return name(line.substring(at + word.length()));
        }
        return Optional.empty();
    }

    private static boolean begins(String line, int at) {
        return at == 0 || !Character.isLetter(line.charAt(at - 1));
    }

    private static Optional<String> name(String rest) {
        int start = 0;
        while (start < rest.length() && " :：".indexOf(rest.charAt(start)) >= 0) start++;
        int end = start;
        while (end < rest.length() && ENDS.indexOf(rest.charAt(end)) < 0 && !opensNext(rest, end)) end++;
        String name = rest.substring(start, end).strip();
        return name.isEmpty() || name.length() > LONGEST ? Optional.empty() : Optional.of(name);
    }

    /// A hyphen or slash between spaces parts, one inside a name does not; in Chinese a space does.
    private static boolean opensNext(String rest, int at) {
        if (rest.charAt(at) == '-' || rest.charAt(at) == '/') return at > 0 && rest.charAt(at - 1) == ' ';
        return rest.charAt(at) == ' ' && at > 0 && Character.isIdeographic(rest.charAt(at - 1));
    }
}
