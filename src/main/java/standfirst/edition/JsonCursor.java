package standfirst.edition;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// A place in a JSON file that nobody promises to be right: it gives the value that belongs there, or says which place
/// (`sections[0].stories[2].id`) is wrong.
record JsonCursor(String path, JsonNode node) {
    static JsonCursor root(JsonNode node) {
        return new JsonCursor("", node);
    }

    JsonCursor at(String name) {
        return optional(name).orElseThrow(() -> new UnreadableEdition(child(name), "is missing"));
    }

    Optional<JsonCursor> optional(String name) {
        if (!node.isObject()) throw wrong("is not an object");
        return node.optional(name).filter(found -> !found.isNull()).map(found -> new JsonCursor(child(name), found));
    }

    List<JsonCursor> each(String name) {
        JsonCursor list = at(name);
        if (!list.node.isArray()) throw list.wrong("is not a list");
        List<JsonCursor> items = new ArrayList<>();
        for (JsonNode item : list.node.values()) items.add(new JsonCursor(list.path + "[" + items.size() + "]", item));
        return items;
    }

    String text() {
        return node.stringValueOpt().orElseThrow(() -> wrong("is not a text"));
    }

    int number() {
        return node.intValueOpt().orElseThrow(() -> wrong("is not a whole number"));
    }

    /// The text as something else, a date or an address; whatever `read` throws means that it is none.
    <T> T as(String what, Function<String, T> read) {
        return here(what, () -> read.apply(text()));
    }

    /// Builds a record of this place; a record that refuses its parts says so with this place's name.
    <T> T here(String what, Supplier<T> build) {
        try {
            return build.get();
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw wrong("is not " + what + ": " + refused.getMessage());
        }
    }

    UnreadableEdition wrong(String what) {
        return new UnreadableEdition(path.isEmpty() ? "the file" : path, what);
    }

    private String child(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
