package standfirst.llm;

import java.util.Optional;
import standfirst.keypoint.Usage;

/// The calls made for one article with one prompt, and what they used together, failed ones included.
final class Exchange {
    private final Model model;
    private final Schema schema;
    private Usage used = Usage.NONE;

    Exchange(Model model, Schema schema) {
        this.model = model;
        this.schema = schema;
    }

    Answer ask(Prompt.Filled prompt, Turn... turns) {
        try {
            Answer answer = model.ask(prompt, Optional.of(schema), turns);
            used = used.plus(answer.usage());
            return answer;
        } catch (ModelFailed failed) {
            used = used.plus(new Usage(0, 0, 1));
            throw failed;
        }
    }

    Usage used() {
        return used;
    }
}
