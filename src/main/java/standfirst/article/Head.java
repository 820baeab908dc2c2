package standfirst.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What the `<head>` of a page says: its meta elements by name or property, its canonical link, its title.
final class Head {
    private static final int LONGEST = 5_000;

    private final Map<String, List<String>> metas = new HashMap<>();
    private String canonical = "";
    private String title = "";

    static Head of(Layout layout) {
        Head head = new Head();
        for (Box box : layout.metas()) head.add(box.element);
        return head;
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "title" -> title = title.isEmpty() ? PlainText.of(element.text()) : title;
            case "link" -> addLink(element);
            default -> addMeta(element);
        }
    }

    private void addLink(Element link) {
        if (canonical.isEmpty() && link.attr("rel").equalsIgnoreCase("canonical")) canonical = link.absUrl("href");
    }

    private void addMeta(Element meta) {
        String content = meta.attr("content");
        if (content.isBlank() || content.length() > LONGEST) return;
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty())
                metas.computeIfAbsent(name, k -> new ArrayList<>()).add(PlainText.of(content));
        }
    }

    /// The first value of the first of these names that has one; empty when none has.
    String first(String... names) {
        for (String name : names)
            if (metas.containsKey(name)) return metas.get(name).getFirst();
        return "";
    }

    List<String> all(String name) {
        return metas.getOrDefault(name, List.of());
    }

    List<String> values() {
        return metas.values().stream().flatMap(List::stream).toList();
    }

    String canonical() {
        return canonical;
    }

    String title() {
        return title;
    }
}
