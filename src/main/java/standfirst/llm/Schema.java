package standfirst.llm;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The JSON schema that an answer has to follow: a file beside the prompts.
record Schema(String name, String json) {
    /// For servers that hold an answer to a schema.
    ResponseFormat format() {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name(name)
                        .rootElement(JsonRawSchema.from(json))
                        .build())
                .build();
    }

    /// For servers that know `json_object`: llama.cpp's reads the schema beside it, others pass over it.
    Map<String, Object> jsonObject() {
        return Map.of("type", "json_object", "schema", JsonMapper.shared().readValue(json, Map.class));
    }
}
