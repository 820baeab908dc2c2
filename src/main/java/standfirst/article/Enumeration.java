package standfirst.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the items of a list that is written in one line: "1. First 2. Second", "a) first b) second". A line that does
/// not begin with an item's mark has only one.
record Enumeration(String line) {
    private static final int LONGEST_ITEM = 2000;

    /// A mark in its parts: the bullet before it, the number or letter, the sign after it.
    private record Mark(String bullet, String value, String sign) {
        String next() {
            char first = value.charAt(0);
            String next = Character.isDigit(first)
                    ? String.valueOf(Integer.parseInt(value) + 1)
                    : String.valueOf((char) (first + 1));
            return " " + bullet + next + sign + " ";
        }
    }

    /// Where the items begin, in order; the first is 0.
    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int at = 0;
        for (Optional<Mark> mark = markAt(0); mark.isPresent(); mark = markAt(at)) {
            String next = mark.get().next();
            int found = line.indexOf(next, at, Math.min(line.length(), at + LONGEST_ITEM));
            if (found < 0) break;
            at = found + 1;
            starts.add(at);
        }
        return starts;
    }

    private Optional<Mark> markAt(int start) {
        int value = start;
        while (value < line.length() && value < start + 3 && !Character.isLetterOrDigit(line.charAt(value))) value++;
        int sign = value;
        while (sign < line.length() && sign < value + 2 && isDigit(line.charAt(sign))) sign++;
        if (sign == value && sign < line.length() && isSmallLetter(line.charAt(sign))) sign++;
        int end = sign;
        while (end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')')) end++;
        boolean isMark = sign > value && end > sign && end < line.length() && line.charAt(end) == ' ';
        return isMark
                ? Optional.of(
                        new Mark(line.substring(start, value), line.substring(value, sign), line.substring(sign, end)))
                : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'y';
    }
}
