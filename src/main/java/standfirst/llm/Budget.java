package standfirst.llm;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What all language models together may use in a day of the newsroom; without a limit, what they like.
///
/// @param tokens given and answered; cached answers use none
/// @param money in the currency; tokens of a model without a price cost nothing that we could count
/// @param currency that of the models' prices
public record Budget(
        Optional<Long> tokens,
        Optional<BigDecimal> money,
        @DefaultValue("USD") Currency currency) {
    public static final Budget UNLIMITED = new Budget(Optional.empty(), Optional.empty(), Currency.getInstance("USD"));
}
