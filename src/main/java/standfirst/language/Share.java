package standfirst.language;

import java.util.List;

/// What can be worked out of the numbers of a sentence: a share ("a third" of 12 in 36), a multiple ("twice" of 20 and
/// 40), the rest of a whole ("30 percent" beside 70), a sum ("450" of 412 and 38), a difference.
final class Share {
    /// How far "a third" may be from the share that is meant, as a part of it: 31 to 36 percent.
    private static final double ROUNDING = 0.08;

    private static final double POINT = 1;
    private static final double WHOLE = 100;
    private static final double EXACT = 1e-6;

    /// Smaller sums and differences are found in any sentence by chance.
    private static final double LEAST = 20;

    /// Nobody adds up the prices of a list.
    private static final double LEAST_MONEY = 1000;

    private Share() {}

    static boolean same(Quantity claimed, Quantity said) {
        double share = claimed.percent();
        double meant = said.percent();
        if (claimed.unit().equals("%"))
            return Math.abs(share - meant) <= POINT && !said.unit().equals("%");
        return near(share, meant, claimed.near());
    }

    private static boolean near(double claimed, double meant, Quantity.Near near) {
        double off = (claimed - meant) / meant;
        return switch (near) {
            case OVER -> off <= 0 && off >= -2 * ROUNDING;
            case UNDER -> off >= 0 && off <= 2 * ROUNDING;
            default -> Math.abs(off) <= ROUNDING;
        };
    }

    static boolean worksOut(Quantity claimed, List<Quantity> said) {
        if (claimed.isShare())
            for (Quantity rest : said)
                if (rest.isShare() && Math.abs(claimed.percent() + rest.percent() - WHOLE) < EXACT) return true;
        for (Quantity a : said)
            for (Quantity b : said)
                if (a != b && a.unit().equals(b.unit()) && !isPlace(a) && worksOut(claimed, a.value(), b.value()))
                    return true;
        return false;
    }

    private static boolean isPlace(Quantity number) {
        return number.unit().equals("clock")
                || number.unit().equals("ordinal")
                || number.unit().equals(PhoneNumbers.UNIT);
    }

    private static boolean worksOut(Quantity claimed, double a, double b) {
        if (claimed.isShare()) return a < b && near(claimed.percent(), 100 * a / b, claimed.near());
        if (claimed.unit().equals(Quantity.TIMES))
            return a > b && b > 0 && near(claimed.value(), a / b, claimed.near());
        double least = claimed.isMoney() ? LEAST_MONEY : LEAST;
        boolean large = claimed.value() >= least && claimed.near() == Quantity.Near.EXACTLY;
        return large && (Quantity.close(claimed.value(), a + b, 1e-9) || Quantity.close(claimed.value(), a - b, 1e-9));
    }
}
