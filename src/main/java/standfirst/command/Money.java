package standfirst.command;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Sums of money for people: two digits, or as many as show something of a small sum.
final class Money {
    private static final int CENTS = 2;
    private static final BigDecimal SMALL = new BigDecimal("0.10");
    private static final int DIGITS_OF_A_SMALL_SUM = 6;

    private Money() {}

    static String of(BigDecimal sum) {
        boolean small = sum.signum() != 0 && sum.abs().compareTo(SMALL) < 0;
        return sum.setScale(small ? DIGITS_OF_A_SMALL_SUM : CENTS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
