package standfirst.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.article.Ids;

/// What a model is asked: a prompt with its variables put in, the schema that the answer has to follow, and what was
/// said since.
record Question(Prompt.Filled prompt, Optional<Schema> schema, List<Turn> turns) {
    Question {
        turns = List.copyOf(turns);
    }

    static Question of(Prompt.Filled prompt, Schema schema, Turn... turns) {
        return new Question(prompt, Optional.of(schema), List.of(turns));
    }

    /// SHA-256 of all that decides the answer: the model and how it is asked, the prompt with the text and the
    /// languages
    /// in it, the schema and the turns. Who is asked with which key, how fast and how patiently, is left out.
    String hash(ModelSettings model) {
        List<String> parts = new ArrayList<>(List.of(
                model.provider(),
                model.baseUrl(),
                model.model(),
                model.answers().name(),
                String.valueOf(model.maxOutputTokens()),
                String.valueOf(model.temperature()),
                prompt.told(),
                prompt.given(),
                schema.map(Schema::json).orElse("")));
        for (Turn turn : turns) {
            parts.add(turn.answer());
            parts.add(turn.objection().given());
        }
        return Ids.hash(String.join("\u0000", parts));
    }
}
