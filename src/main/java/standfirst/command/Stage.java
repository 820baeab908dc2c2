package standfirst.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import standfirst.edition.Gatherer;
import standfirst.edition.Leaf;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A stage of the pipeline over JSON records: each for itself, or all of them together.
sealed interface Stage {
    List<String> NAMES =
            List.of("extract", "detect", "segment", "condense", "check", "gather", "section", "translate-check");

    static Optional<Stage> named(String name, Desk desk) {
        Stages stages = new Stages(desk);
        return Optional.ofNullable(
                switch (name) {
                    case "extract" -> new Each(stages::extract);
                    case "detect" -> new Each(stages::detect);
                    case "segment" -> new Each(stages::segment);
                    case "condense" -> new Each(stages::condense);
                    case "check" -> new Each(stages::check);
                    case "section" -> new Each(stages::section);
                    case "translate-check" -> new Each(stages::translateCheck);
                    case "gather" -> new Together(stages::leaf, desk.gatherer());
                    default -> null;
                });
    }

    record Each(Function<JsonNode, Object> act) implements Stage {
        String line(String in) {
            return Records.write(orError(in, act));
        }
    }

    /// What the act makes of a line, or the reason why it can make nothing of it.
    private static Object orError(String line, Function<JsonNode, Object> act) {
        Optional<String> id = Optional.empty();
        try {
            JsonNode record = Records.read(line);
            id = Optional.of(Field.id(record));
            return act.apply(record);
        } catch (JacksonException notJson) {
            return error(id, "not a JSON object: " + notJson.getOriginalMessage());
        } catch (BadField bad) {
            return error(id, String.valueOf(bad.getMessage()));
        }
    }

    private static ObjectNode error(Optional<String> id, String reason) {
        ObjectNode error = Records.object();
        id.ifPresentOrElse(known -> error.put("id", known), () -> error.putNull("id"));
        return error.put("error", reason);
    }

    /// Stories are told apart only once all articles are known; ids of stories count from `s0`.
    record Together(Function<JsonNode, Leaf> read, Gatherer gatherer) implements Stage {
        List<String> lines(List<String> in) {
            List<Object> records = new ArrayList<>();
            for (String line : in) records.add(orError(line, read::apply));
            List<Leaf> leaves = records.stream()
                    .filter(Leaf.class::isInstance)
                    .map(Leaf.class::cast)
                    .toList();
            int[] story = gatherer.gather(leaves);
            List<String> out = new ArrayList<>();
            int next = 0;
            for (Object record : records)
                out.add(Records.write(
                        record instanceof Leaf leaf
                                ? Records.object().put("id", leaf.id()).put("story", "s" + story[next++])
                                : record));
            return out;
        }
    }
}
