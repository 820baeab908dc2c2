package standfirst.llm;

import java.time.Duration;
import java.util.Optional;
import standfirst.keypoint.Usage;

/// One call of a language model, for the books: which model, with which prompt, what it used and how long it took, and
/// why it failed, if it did.
public record Call(String model, String prompt, Usage usage, Duration took, Optional<String> failure) {}
