package standfirst.llm;

import java.math.BigDecimal;
import standfirst.keypoint.Usage;

/// What language models used and cost over some calls.
///
/// @param usage tokens, and calls that were made
/// @param kept answers that came from the store instead
/// @param failed calls that gave no answer
/// @param money what the tokens with a price cost, in the currency of the settings
/// @param unpriced tokens of models without a price
public record Spent(Usage usage, int kept, int failed, BigDecimal money, long unpriced) {
    public static final Spent NOTHING = new Spent(Usage.NONE, 0, 0, BigDecimal.ZERO, 0);

    public static Spent by(Call call) {
        return new Spent(
                call.usage(),
                call.kept() ? 1 : 0,
                call.failure().isPresent() ? call.usage().calls() : 0,
                call.cost().orElse(BigDecimal.ZERO),
                call.cost().isPresent() ? 0 : tokens(call.usage()));
    }

    public Spent plus(Spent other) {
        return new Spent(
                usage.plus(other.usage),
                kept + other.kept,
                failed + other.failed,
                money.add(other.money),
                unpriced + other.unpriced);
    }

    public long tokens() {
        return tokens(usage);
    }

    private static long tokens(Usage usage) {
        return usage.input() + usage.output();
    }
}
