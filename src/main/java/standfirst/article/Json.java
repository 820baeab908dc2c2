package standfirst.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// A JSON value as publishers write it: with remarks, stray commas and raw line ends, or cut off midway, in which case
/// what came before the fault still counts. What is missing is `NOTHING`, so that looking further in needs no care.
final class Json {
    static final Json NOTHING = new Json(null);

    private static final int DEEPEST = 64;
    private static final int MOST_TOKENS = 200_000;

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final @Nullable Object value;

    private Json(@Nullable Object value) {
        this.value = value;
    }

    /// What can be read of the text; where a fault stops that, of the text mended, if more can be read of it.
    static Json read(String text) {
        Builder asWritten = build(text);
        if (!asWritten.faulty) return new Json(asWritten.root);
        Builder mended = build(JsonMender.mended(text));
        return new Json(mended.tokens > asWritten.tokens ? mended.root : asWritten.root);
    }

    private static Builder build(String text) {
        Builder builder = new Builder();
        try (JsonParser parser = LENIENT.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken();
                    token != null && builder.tokens < MOST_TOKENS;
                    token = parser.nextToken()) builder.take(token, parser);
        } catch (JacksonException faultInTheText) {
            builder.faulty = true; // what was read before it stays
        }
        return builder;
    }

    /// Builds the tree while the parser runs, so that a fault costs only what follows it.
    private static final class Builder {
        private final Deque<Object> open = new ArrayDeque<>();
        private String name = "";
        private @Nullable Object root;
        private int tokens;
        private boolean faulty;

        void take(JsonToken token, JsonParser parser) {
            tokens++;
            switch (token) {
                case START_OBJECT -> open(new LinkedHashMap<String, Json>());
                case START_ARRAY -> open(new ArrayList<Json>());
                case END_OBJECT, END_ARRAY -> open.pop();
                case PROPERTY_NAME -> name = parser.currentName();
                case VALUE_NULL -> {}
                default -> put(new Json(parser.getString()));
            }
        }

        private void open(Object container) {
            put(new Json(container));
            open.push(container);
        }

        @SuppressWarnings("unchecked") // only open() pushes, and what it pushes holds Json
        private void put(Json json) {
            if (root == null) root = json.value;
            switch (open.peek()) {
                case Map<?, ?> map -> ((Map<String, Json>) map).put(name, json);
                case List<?> list -> ((List<Json>) list).add(json);
                case null, default -> {}
            }
        }
    }

    Json get(String name) {
        return value instanceof Map<?, ?> map && map.get(name) instanceof Json found ? found : NOTHING;
    }

    /// The first of these that holds something.
    Json get(String name, String... others) {
        Json found = get(name);
        for (int i = 0; i < others.length && found.isNothing(); i++) found = get(others[i]);
        return found;
    }

    boolean has(String name) {
        return !get(name).isNothing();
    }

    boolean isNothing() {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }

    boolean isObject() {
        return value instanceof Map;
    }

    /// The elements of an array; of anything else itself; of nothing none.
    Stream<Json> items() {
        if (value instanceof List<?> list) return list.stream().map(Json.class::cast);
        return isNothing() ? Stream.empty() : Stream.of(this);
    }

    /// The values of an object's properties, and the elements of an array.
    Stream<Json> inside() {
        if (value instanceof Map<?, ?> map) return map.values().stream().map(Json.class::cast);
        return value instanceof List ? items() : Stream.empty();
    }

    Json first() {
        return items().findFirst().orElse(NOTHING);
    }

    /// The string, number or truth value as text; empty for what is none.
    String text() {
        return value instanceof String text ? text : "";
    }
}
