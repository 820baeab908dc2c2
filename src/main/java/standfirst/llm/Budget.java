package standfirst.llm;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What all language models together may use in a day of the newsroom; without a limit, what they like.
///
/// @param tokens given and answered; answers kept from earlier use none
/// @param money in the currency; tokens of a model without a price cost nothing that we could count
/// @param currency that of the models' prices
public record Budget(
        Optional<Long> tokens,
        Optional<BigDecimal> money,
        @DefaultValue("USD") Currency currency) {
    public static final Budget UNLIMITED = new Budget(Optional.empty(), Optional.empty(), Currency.getInstance("USD"));

    public Budget {
        if (tokens.filter(limit -> limit < 0).isPresent()
                || money.filter(limit -> limit.signum() < 0).isPresent())
            throw new IllegalArgumentException("a budget cannot be below 0");
    }

    boolean isUnlimited() {
        return tokens.isEmpty() && money.isEmpty();
    }

    /// The limit that was reached, with the setting that it comes from.
    public Optional<String> reachedBy(Spent spent) {
        Optional<String> byTokens = tokens.filter(limit -> spent.tokens() >= limit)
                .map(limit -> String.format(Locale.ROOT, "%,d tokens (standfirst.budget.tokens)", limit));
        return byTokens.or(() -> money.filter(limit -> spent.money().compareTo(limit) >= 0)
                .map(limit -> limit.toPlainString() + " " + currency + " (standfirst.budget.money)"));
    }
}
