package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;

/// Words between quotation marks, and their span without the marks, in UTF-16 code units.
record Quote(String words, int start, int end) {
    private static final String OPENING = "“„«「『‟\"‹";
    private static final String CLOSING = "”“»」』”\"›";
    /// The other way round: »so« in German, ”så” in Swedish.
    private static final String TURNED = "»”";

    static List<Quote> find(String text) {
        List<Quote> quotes = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = closing(text, i);
            if (end > i + 1) {
                quotes.add(new Quote(text.substring(i + 1, end), i + 1, end));
                i = end;
            }
            i++;
        }
        return quotes;
    }

    /// How many marks that open or close a quotation a text has.
    static long marks(String text) {
        return text.chars()
                .filter(c -> OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0)
                .count();
    }

    /// Where a quotation that opens here closes; -1 if none opens here.
    private static int closing(String text, int start) {
        char mark = text.charAt(start);
        int kind = OPENING.indexOf(mark);
        if (kind < 0 && TURNED.indexOf(mark) < 0) return -1;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (kind >= 0 && (c == CLOSING.charAt(kind) || mark == '„' && (c == '”' || c == '"' || c == '“'))) return i;
            if (mark == '»' && c == '«' || mark == '”' && c == '”') return i;
        }
        return -1;
    }
}
