package standfirst.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the body that a page keeps in its scripts until the browser builds the article from it: the longest string of
/// a script that is HTML.
final class ScriptedBody {
    private static final int LEAST = 300;
    private static final int MOST = 4_000_000;

    private ScriptedBody() {}

    /// HTML, or plain text with line ends; empty if no script holds as much as a short article.
    static String of(Layout layout) {
        List<String> found = new ArrayList<>();
        int budget = MOST;
        for (Box script : layout.scripts()) {
            String code = script.element.data();
            budget -= code.length();
            if (budget < 0) break;
            if (code.length() >= LEAST && !script.element.attr("type").contains("ld+json")) collect(code, found);
        }
        return found.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static void collect(String code, List<String> found) {
        for (int i = code.indexOf('"'); i >= 0; ) {
            int end = end(code, i + 1);
            if (end - i > LEAST) {
                String text = unescaped(code.substring(i + 1, end));
                if (isBody(text)) found.add(text);
            }
            i = end < code.length() ? code.indexOf('"', end + 1) : -1;
        }
    }

    /// The index of the quotation mark that closes the string.
    private static int end(String code, int from) {
        int i = from;
        while (i < code.length() && code.charAt(i) != '"') i += code.charAt(i) == '\\' ? 2 : 1;
        return Math.min(i, code.length());
    }

    private static String unescaped(String literal) {
        String json = Json.read('"' + literal + '"').text();
        return json.contains("\\u003c")
                ? Json.read('"' + json.replace("\"", "\\\"") + '"').text()
                : json;
    }

    private static boolean isBody(String text) {
        int paragraphs = 0;
        for (int i = text.indexOf("<p"); i >= 0 && paragraphs < 3; i = text.indexOf("<p", i + 2)) paragraphs++;
        return paragraphs >= 2 || text.contains("<br") && text.length() > 2 * LEAST;
    }
}
