package standfirst.llm;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON schema that an answer has to follow: a file beside the prompts, of objects, arrays, strings (free or one of
/// some), whole numbers and yes or no.
record Schema(String name, String json) {
    /// For servers that hold an answer to a schema.
    ResponseFormat format() {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name(name)
                        .rootElement(element(JsonMapper.shared().readTree(json)))
                        .build())
                .build();
    }

    /// For servers that know `json_object`: llama.cpp's reads the schema beside it, others pass over it.
    Map<String, Object> jsonObject() {
        return Map.of("type", "json_object", "schema", JsonMapper.shared().readValue(json, Map.class));
    }

    /// Built of LangChain4j's own parts: not every provider's client takes a schema as text.
    private static JsonSchemaElement element(JsonNode schema) {
        String type = schema.path("type").asString("");
        return switch (type) {
            case "object" -> object(schema);
            case "array" ->
                JsonArraySchema.builder().items(element(schema.path("items"))).build();
            case "string" ->
                schema.has("enum")
                        ? JsonEnumSchema.builder()
                                .enumValues(words(schema.path("enum")))
                                .build()
                        : new JsonStringSchema();
            case "integer" -> new JsonIntegerSchema();
            case "boolean" -> new JsonBooleanSchema();
            default -> throw new IllegalArgumentException("a schema of type '" + type + "' is not known here");
        };
    }

    private static JsonObjectSchema object(JsonNode schema) {
        JsonObjectSchema.Builder object = JsonObjectSchema.builder();
        schema.path("properties")
                .properties()
                .forEach(field -> object.addProperty(field.getKey(), element(field.getValue())));
        return object.required(words(schema.path("required")))
                .additionalProperties(false)
                .build();
    }

    private static List<String> words(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }
}
