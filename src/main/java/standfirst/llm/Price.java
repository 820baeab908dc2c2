package standfirst.llm;

import java.math.BigDecimal;
import java.util.Optional;
import standfirst.keypoint.Usage;

/// What a model's provider takes for a million tokens given and a million tokens answered; nothing, where it is not
/// known.
public record Price(Optional<BigDecimal> input, Optional<BigDecimal> output) {
    static final Price UNKNOWN = new Price(Optional.empty(), Optional.empty());
    private static final int MILLION = 6;

    public Price {
        if (input.isPresent() != output.isPresent())
            throw new IllegalArgumentException("a price is one for 'input' and one for 'output'");
        if (isBelowNothing(input) || isBelowNothing(output))
            throw new IllegalArgumentException("a price cannot be below 0");
    }

    static Price of(String input, String output) {
        return new Price(Optional.of(new BigDecimal(input)), Optional.of(new BigDecimal(output)));
    }

    private static boolean isBelowNothing(Optional<BigDecimal> price) {
        return price.filter(amount -> amount.signum() < 0).isPresent();
    }

    public boolean isKnown() {
        return input.isPresent();
    }

    Optional<BigDecimal> of(Usage usage) {
        return input.flatMap(in -> output.map(out -> in.multiply(BigDecimal.valueOf(usage.input()))
                .add(out.multiply(BigDecimal.valueOf(usage.output())))
                .movePointLeft(MILLION)));
    }
}
