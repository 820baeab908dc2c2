package standfirst.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Records of the command line, one JSON object a line; a field without a value is left out.
final class Records {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private Records() {}

    static String write(Object record) {
        return JSON.writeValueAsString(record);
    }

    static JsonNode read(String line) {
        return JSON.readTree(line);
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ObjectNode tree(Object record) {
        return JSON.valueToTree(record);
    }
}
