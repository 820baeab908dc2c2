package standfirst.wire;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import standfirst.article.Addresses;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).
final class JsonFeed {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonFeed() {}

    static Feed read(String text, URI address) throws FeedReader.NotAFeed {
        try {
            JsonNode feed = JSON.readTree(text);
            String title = string(feed, "title").map(Markup::plain).orElse("");
            List<Feed.Entry> entries = new ArrayList<>();
            for (JsonNode item : feed.path("items")) entries.add(entry(item, title, feed, address));
            return new Feed(title, entries, List.of());
        } catch (JacksonException broken) {
            throw new FeedReader.NotAFeed("its JSON is broken: " + broken.getOriginalMessage());
        }
    }

    private static Feed.Entry entry(JsonNode item, String title, JsonNode feed, URI address) {
        Optional<String> content = string(item, "content_html")
                .or(() -> string(item, "content_text").map(Entities::escape));
        return new Feed.Entry(
                string(item, "id"),
                string(item, "title").map(Markup::plain).orElse(""),
                link(item, address),
                Stream.of("date_published", "date_modified")
                        .flatMap(name -> string(item, name).flatMap(FeedDates::parse).stream())
                        .findFirst(),
                content.or(() -> string(item, "summary").map(Entities::escape)),
                content.isPresent(),
                string(item.path("tags").path(0)).map(Markup::plain).filter(tag -> !tag.isBlank()),
                Optional.of(title).filter(name -> !name.isBlank()),
                string(item, "language").or(() -> string(feed, "language")));
    }

    private static Optional<URI> link(JsonNode item, URI address) {
        return Stream.of("url", "external_url", "id")
                .flatMap(name -> string(item, name).stream())
                .filter(link -> !link.matches("[\\w-]*+"))
                .flatMap(link -> Addresses.resolveAny(address, link).stream())
                .filter(link -> Feed.isReadable(link, address))
                .findFirst();
    }

    private static Optional<String> string(JsonNode parent, String name) {
        return string(parent.path(name));
    }

    /// Numbers count as text: feeds give them as ids.
    private static Optional<String> string(JsonNode value) {
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asString("")).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
