package standfirst.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Knows the lines that belong to the page and not to the article, in many languages: "Read more", "Lire aussi",
/// "関連記事"; see `line-starts.txt`. A longer line is prose, whatever it begins with.
final class LineStarts {
    private static final int LONGEST_LINE = 240;
    private static final int LONGEST_ENTRY = 60;
    private static final Map<Integer, List<String>> BY_OPENING = new HashMap<>();

    static {
        for (String entry : Table.read("line-starts.txt").all()) {
            String plain = entry.startsWith("=") ? entry.substring(1) : entry;
            BY_OPENING.computeIfAbsent(opening(plain), k -> new ArrayList<>()).add(entry);
        }
    }

    private LineStarts() {}

    static boolean areIn(String line) {
        if (line.length() >= LONGEST_LINE) return false;
        String start = start(line);
        if (start.isEmpty()) return false;
        for (String entry : BY_OPENING.getOrDefault(opening(start), List.of())) if (matches(entry, start)) return true;
        return false;
    }

    private static boolean matches(String entry, String start) {
        if (entry.startsWith("=")) return trimmed(start).equals(entry.substring(1));
        if (!start.startsWith(entry)) return false;
        return start.length() == entry.length() || endsWord(entry, start.charAt(entry.length()));
    }

    /// Scripts without spaces do not part the entry from what follows.
    private static boolean endsWord(String entry, char next) {
        char last = entry.charAt(entry.length() - 1);
        return !Character.isLetterOrDigit(last) || !Character.isLetter(next) || last >= 0x0e00 && last != next;
    }

    /// The line in small letters from its first letter on, as far as an entry can be long.
    private static String start(String line) {
        int i = 0;
        while (i < line.length() && !opens(line.charAt(i))) i++;
        return numbered(
                line.substring(i, Math.min(line.length(), i + LONGEST_ENTRY)).toLowerCase(Locale.ROOT));
    }

    /// With a `0` for each number.
    private static String numbered(String start) {
        StringBuilder plain = new StringBuilder(start.length());
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            if (!Character.isDigit(c)) plain.append(c);
            else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '0') plain.append('0');
        }
        return plain.toString();
    }

    private static boolean opens(char c) {
        return Character.isLetterOrDigit(c) || c == '©' || c == '【' || c == '[' || c == '▼' || c == 'ⓒ';
    }

    private static String trimmed(String start) {
        int end = start.length();
        while (end > 0 && !Character.isLetterOrDigit(start.charAt(end - 1))) end--;
        return start.substring(0, end);
    }

    private static int opening(String text) {
        return text.charAt(0) << 16 | (text.length() > 1 ? text.charAt(1) : 0);
    }
}
