package standfirst.llm;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import standfirst.keypoint.Usage;

/// One call of a language model, for the books: when, who was asked and with which prompt, for whom, what it used and
/// cost, how long it took, and why it failed, if it did. A `kept` answer came from the store and used nothing.
///
/// @param day the newsroom's day
/// @param cost in the currency of the settings; nothing where the model has no price
public record Call(
        Instant at,
        LocalDate day,
        Asked asked,
        Sake sake,
        Usage usage,
        Optional<BigDecimal> cost,
        boolean kept,
        Duration took,
        Optional<String> failure) {
    /// The model, as the settings and as its provider name it, its role, and the prompt.
    public record Asked(
            String model,
            String providersName,
            Optional<Role> role,
            String prompt,
            String version,
            String promptHash) {}

    /// The article (its id and address), its publisher, and the edition, if it is made for one.
    public record Sake(String article, String address, String source, Optional<String> edition) {}
}
