package standfirst.article;

/// Mends what no lenient reader can: quotation marks inside a string that nobody escaped.
final class JsonMender {
    private JsonMender() {}

    /// `"caption": "He said "no" on Monday"` with its inner marks escaped.
    static String mended(String json) {
        StringBuilder mended = new StringBuilder(json.length() + 16);
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\' && inside && i + 1 < json.length()) mended.append(c).append(json.charAt(++i));
            else if (c != '"') mended.append(c);
            else if (inside && !closes(json, i)) mended.append("\\\"");
            else {
                mended.append(c);
                inside = !inside;
            }
        }
        return mended.toString();
    }

    /// A mark closes the string if what follows goes on with the structure: a colon, the end of an object or array, or
    /// a comma before the next name or value.
    private static boolean closes(String json, int mark) {
        int next = skipSpace(json, mark + 1);
        if (next >= json.length()) return true;
        return switch (json.charAt(next)) {
            case ':', '}', ']' -> true;
            case ',' -> opensValue(json, skipSpace(json, next + 1));
            default -> false;
        };
    }

    private static boolean opensValue(String json, int at) {
        return at >= json.length() || "\"{[}]-".indexOf(json.charAt(at)) >= 0 || Character.isDigit(json.charAt(at));
    }

    private static int skipSpace(String json, int from) {
        int at = from;
        while (at < json.length() && json.charAt(at) <= ' ') at++;
        return at;
    }
}
