package standfirst.command;

import java.util.Locale;
import java.util.Optional;
import standfirst.article.Moment;
import standfirst.language.Language;
import tools.jackson.databind.JsonNode;

/// Fields of a stage's records. One that is needed and missing is an error; an optional one that cannot be read is
/// as if it were not there.
final class Field {
    private Field() {}

    static String id(JsonNode record) {
        JsonNode id = record.get("id");
        if (id == null || !id.isValueNode() || id.isNull()) throw new BadField("the record has no id");
        return id.asString();
    }

    static String text(JsonNode record, String name) {
        return optionalText(record, name)
                .orElseThrow(() -> new BadField("the field '" + name + "' is missing or not text"));
    }

    static Optional<String> optionalText(JsonNode record, String name) {
        JsonNode field = record.get(name);
        return field != null && field.isString() ? Optional.of(field.asString()) : Optional.empty();
    }

    static Optional<Locale> language(JsonNode record, String name) {
        return optionalText(record, name).map(Language::of).filter(language -> !language.equals(Language.UNDETERMINED));
    }

    static Optional<Moment> moment(JsonNode record, String name) {
        return optionalText(record, name).flatMap(Moment::parse);
    }

    static int number(JsonNode record, String name, int otherwise) {
        JsonNode field = record.get(name);
        return field != null && field.canConvertToInt() && field.isIntegralNumber() ? field.asInt() : otherwise;
    }
}
