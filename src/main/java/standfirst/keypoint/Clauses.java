package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;

/// The parts of a sentence between commas, dashes, colons and brackets. Offsets are UTF-16 code units.
final class Clauses {
    private static final String BREAKS = ",;:—–()،؛、，；：（）";

    private Clauses() {}

    record Clause(int start, int end) {
        boolean holds(Piece piece) {
            return piece.start() >= start && piece.end() <= end;
        }
    }

    static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            clauses.add(new Clause(start, end));
            start = end + 1;
        }
        return clauses;
    }

    static int start(String text, int at) {
        int start = Math.min(at, text.length());
        while (start > 0 && !isBreak(text, start - 1)) start--;
        return start;
    }

    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && !isBreak(text, end)) end++;
        return end;
    }

    /// The comma of "1,5" and the colon of "17:30" part nothing.
    private static boolean isBreak(String text, int at) {
        if (BREAKS.indexOf(text.charAt(at)) < 0) return false;
        boolean digitBefore = at > 0 && Character.isDigit(text.charAt(at - 1));
        boolean digitAfter = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return !(digitBefore && digitAfter);
    }
}
