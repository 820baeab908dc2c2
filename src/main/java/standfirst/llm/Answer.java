package standfirst.llm;

import standfirst.keypoint.Usage;

/// What a model said, not yet read; `cutShort` when the server says that it stopped before its end.
record Answer(String text, boolean cutShort, Usage usage) {}
