package standfirst.llm;

import standfirst.keypoint.Usage;

/// What a model said, not yet read; `cutShort` when the server says that it stopped before its end.
public record Answer(String text, boolean cutShort, Usage usage) {
    /// As it comes from the store: nothing was used to have it again.
    Answer withoutUsage() {
        return new Answer(text, cutShort, Usage.NONE);
    }
}
