package standfirst.article;

import java.util.List;
import java.util.Optional;

/// Finds the date of publication in scripts: some write it by one (`<script>showDate("2020/04/17 01:43:09")</script>`),
/// some keep it in the state from which their scripts build the page.
final class ScriptedDates {
    private static final List<String> KEYS = DateReader.METAS.section("STATE");
    private static final int LONGEST = 160;

    private ScriptedDates() {}

    static Optional<Moment> in(Layout layout, DateText text) {
        return layout.scripts().stream()
                .map(box -> box.element.data())
                .map(script -> script.length() < LONGEST ? text.read(script) : inState(script, text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Moment> inState(String script, DateText text) {
        return KEYS.stream()
                .map(key -> text.read(valueOf(key, script)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// What stands in quotation marks after the key, escaped or not: `"publishedAt":"2026-11-24"`.
    private static String valueOf(String key, String script) {
        int start = script.indexOf(key + '"');
        if (start < 0) start = script.indexOf(key + "\\\"");
        int open = start < 0 ? -1 : script.indexOf('"', script.indexOf('"', start) + 1);
        if (open < 0 || open - start > key.length() + 8) return "";
        int close = script.indexOf('"', open + 1);
        return close < 0 || close - open > LONGEST ? "" : script.substring(open + 1, close);
    }
}
