package standfirst.llm;

import standfirst.keypoint.Usage;

/// The calls made on one errand with one prompt, and what they used together, failed ones included.
final class Exchange {
    private final Model model;
    private final Errand errand;
    private final Schema schema;
    private Usage used = Usage.NONE;

    Exchange(Model model, Errand errand, Schema schema) {
        this.model = model;
        this.errand = errand;
        this.schema = schema;
    }

    Answer ask(Prompt.Filled prompt, Turn... turns) {
        try {
            Answer answer = model.ask(errand, Question.of(prompt, schema, turns));
            used = used.plus(answer.usage());
            return answer;
        } catch (ModelFailed failed) {
            used = used.plus(failed.usage());
            throw failed;
        }
    }

    Usage used() {
        return used;
    }
}
