package standfirst.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An answer as JSON, read strictly: a field that is missing or of another type is a fault, not a null.
final class Reading {
    private Reading() {}

    /// The elements of the array that the answer consists of. Prose around the JSON is passed over.
    static List<JsonNode> elements(Answer answer, String array) throws Faulty {
        int start = answer.text().indexOf('{');
        int end = answer.text().lastIndexOf('}');
        if (start < 0) throw new Faulty(answer.cutShort() ? "cut-short" : "not-json", "");
        if (answer.cutShort() || end < start) throw new Faulty("cut-short", "");
        JsonNode elements = tree(answer.text().substring(start, end + 1)).path(array);
        if (!elements.isArray()) throw new Faulty("field-missing", array);
        if (elements.isEmpty()) throw new Faulty("nothing", "");
        return new ArrayList<>(elements.values());
    }

    static String text(JsonNode element, String field) throws Faulty {
        JsonNode value = element.path(field);
        if (!value.isString()) throw new Faulty("field-missing", field);
        return Plain.visible(value.stringValue());
    }

    static List<Integer> numbers(JsonNode element, String field) throws Faulty {
        JsonNode values = element.path(field);
        if (!values.isArray()) throw new Faulty("field-missing", field);
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode value : values.values()) {
            if (!value.canConvertToInt()) throw new Faulty("field-missing", field);
            numbers.add(value.intValue());
        }
        return numbers;
    }

    static int number(JsonNode element, String field) throws Faulty {
        JsonNode value = element.path(field);
        if (!value.canConvertToInt()) throw new Faulty("field-missing", field);
        return value.intValue();
    }

    static boolean yes(JsonNode element, String field) throws Faulty {
        JsonNode value = element.path(field);
        if (!value.isBoolean()) throw new Faulty("field-missing", field);
        return value.booleanValue();
    }

    private static JsonNode tree(String json) throws Faulty {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException e) {
            throw new Faulty(
                    "not-json", Optional.ofNullable(e.getOriginalMessage()).orElse(""));
        }
    }

    /// The answer as a whole cannot be used.
    static final class Faulty extends Exception {
        private final Faults.Fault fault;

        Faulty(String kind, String found) {
            super(kind + " " + found);
            this.fault = new Faults.Fault(kind, "", found);
        }

        Faults.Fault fault() {
            return fault;
        }
    }
}
