package standfirst.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// The page's JSON-LD in all its shapes: one object, an array, a `@graph`, nested main entities, references by `@id`.
final class StructuredData {
    private static final int MOST_NODES = 2_000;

    private final List<Json> nodes = new ArrayList<>();
    private final Map<String, Json> byId = new HashMap<>();
    private final Json article;

    private StructuredData(List<String> scripts) {
        for (String script : scripts) collect(Json.read(unwrapped(script)), 0);
        article = nodes.stream()
                .filter(StructuredData::isArticle)
                .max(Comparator.comparingInt(StructuredData::fullness))
                .orElse(Json.NOTHING);
    }

    static StructuredData of(Layout layout) {
        return new StructuredData(layout.scripts().stream()
                .filter(box -> box.element.attr("type").contains("ld+json"))
                .map(box -> box.element.data())
                .toList());
    }

    /// Some hide their JSON in the shells that XHTML asked for, some write its quotation marks as in HTML.
    private static String unwrapped(String script) {
        if (script.indexOf('"') < 0 && script.contains("&quot;"))
            return unwrapped(Parser.unescapeEntities(script, false));
        int start = 0;
        while (start < script.length() && script.charAt(start) != '{' && script.charAt(start) != '[') start++;
        String json = script.substring(start);
        return json.startsWith("[CDATA[") ? unwrapped(json.substring(7)) : json;
    }

    private void collect(Json json, int depth) {
        if (depth > 8 || nodes.size() > MOST_NODES) return;
        if (json.isObject()) {
            nodes.add(json);
            String id = json.get("@id").text();
            if (!id.isEmpty() && json.has("@type")) byId.putIfAbsent(id, json);
        }
        json.inside().forEach(inner -> collect(inner, depth + 1));
    }

    private static boolean isArticle(Json node) {
        return node.get("@type").items().map(Json::text).anyMatch(StructuredData::namesArticle);
    }

    private static boolean namesArticle(String type) {
        return type.endsWith("Article")
                || type.endsWith("Posting")
                || type.endsWith("Report")
                || type.endsWith("Story")
                || type.equals("Review")
                || type.equals("CreativeWork");
    }

    private static int fullness(Json node) {
        int full = 0;
        for (String key : List.of("headline", "datePublished", "author", "articleBody", "publisher", "description"))
            if (node.has(key)) full++;
        return full;
    }

    /// The node that tells most of the article; nothing if there is none.
    Json article() {
        return article;
    }

    /// What the article says under this name, references followed.
    Json article(String name) {
        return resolve(article.get(name));
    }

    Json resolve(Json json) {
        if (!json.isObject() || json.has("name") || json.has("url")) return json;
        return byId.getOrDefault(json.get("@id").text(), json);
    }

    /// The first node of this type.
    Optional<Json> node(String type) {
        return nodes.stream()
                .filter(node -> node.get("@type").items().anyMatch(t -> t.text().equals(type)))
                .findFirst();
    }

    /// The longest body that the page tells, as it is written: plain text with line ends, or HTML; empty if none.
    String body() {
        return nodes.stream()
                .map(node -> node.get("articleBody").first().text())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    List<Json> nodes() {
        return nodes;
    }

    /// A value as readers see it: publishers leave entities and markup in their JSON, and markup written as entities.
    static String plain(String value) {
        if (isMarkup(value)) return PlainText.of(Jsoup.parse(value).text());
        String read = value.indexOf('&') >= 0 ? Parser.unescapeEntities(value, false) : value;
        return PlainText.of(isMarkup(read) ? Jsoup.parse(read).text() : read);
    }

    private static boolean isMarkup(String value) {
        return value.indexOf('<') >= 0 && value.indexOf('>') > 0;
    }

    static String plain(Json json) {
        return plain(json.first().text());
    }
}
