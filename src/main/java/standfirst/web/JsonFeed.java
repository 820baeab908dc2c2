package standfirst.web;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON Feed 1.1 (jsonfeed.org).
final class JsonFeed {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonFeed() {}

    static String write(Channel channel, List<Entry> entries) {
        ObjectNode feed = JSON.createObjectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", channel.title());
        feed.put("description", channel.description());
        feed.put("language", channel.language().toLanguageTag());
        put(feed, "home_page_url", channel.page());
        put(feed, "feed_url", channel.json());
        ArrayNode items = feed.putArray("items");
        entries.forEach(entry -> items.add(item(entry)));
        return JSON.writeValueAsString(feed) + "\n";
    }

    private static ObjectNode item(Entry entry) {
        ObjectNode item = JSON.createObjectNode();
        item.put("id", entry.id());
        put(item, "url", entry.url());
        if (entry.page().isPresent()) put(item, "external_url", entry.original());
        item.put("title", Harmless.text(entry.title()));
        item.put("content_html", entry.html());
        item.put("date_published", entry.published().toString());
        item.put("date_modified", entry.updated().toString());
        item.put("language", entry.language().toLanguageTag());
        ArrayNode authors = item.putArray("authors");
        entry.authors().forEach(author -> authors.addObject().put("name", Harmless.text(author)));
        item.putArray("tags").add(Harmless.text(entry.section()));
        return item;
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        value.ifPresent(present -> json.put(name, present));
    }
}
