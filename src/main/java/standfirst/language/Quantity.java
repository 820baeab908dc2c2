package standfirst.language;

import java.util.List;
import java.util.Locale;

/// A number in a text with what it counts: `unit` is empty, `%`, `clock` (minutes since midnight), `ordinal`, `phone`,
/// a
/// currency's ISO code, or a measure (`km`, `kg`, `day` …). Offsets are UTF-16 code units and take in the unit.
public record Quantity(double value, String unit, Near near, String digits, int start, int end) {
    /// What the words before a number make of it.
    public enum Near {
        EXACTLY,
        ABOUT,
        OVER,
        UNDER
    }

    /// A part of a whole: "half", "two thirds".
    static final String PART = "part";

    /// A multiple: "twice", "tripled".
    static final String TIMES = "times";

    /// Relative difference up to which a number may be rounded with "about", "over" or "under".
    private static final double ROUNDING = 0.06;

    /// The same for a number of one digit before its zeros that the words set a bound with: "fewer than 200" for 182.
    private static final double BOUND = 0.16;

    /// From here on a number is rounded without a word for it.
    private static final double LARGE = 1e4;

    /// In a sentence of so many numbers anything can be worked out.
    private static final int MANY = 6;

    private static final double HOURS = 12;

    /// Letters of a currency's code (ISO 4217).
    private static final int CURRENCY = 3;

    /// Minutes by which "about seven" may be off; nothing else rounds an hour, and least of all "until".
    private static final double ABOUT_AN_HOUR = 15;

    /// Numbers of so many digits that count are rounded to fewer of them.
    private static final int EXACT_DIGITS = 3;

    /// The same number of the same thing, however written. A unit that only one side names does not tell them apart,
    /// save the percent sign.
    public boolean equals(Quantity other, boolean sameLanguage) {
        if (unit.equals("clock") != other.unit.equals("clock")) return isHour(other) || other.isHour(this);
        boolean sameNumber = close(value, other.value, 1e-9)
                || sameLanguage && !digits.isEmpty() && digits.equals(other.digits) && unit.equals(other.unit);
        return sameNumber && sameKind(other) || !unit.equals(other.unit) && sameMeasure(other);
    }

    /// "11 at night" is 11 p.m., "14.30" is 2:30 p.m.
    private boolean isHour(Quantity clock) {
        if (!clock.unit.equals("clock") || !unit.isEmpty() && !unit.equals("hour")) return false;
        double hours = Math.floor(value);
        double minutes = Math.round((value - hours) * 100);
        return close(hours % HOURS * 60 + minutes, clock.value % (HOURS * 60), 1e-9);
    }

    private boolean sameMeasure(Quantity other) {
        return Measure.of(unit)
                .flatMap(mine -> Measure.of(other.unit).map(theirs -> mine.same(value, theirs, other.value)))
                .orElse(false);
    }

    /// Whether a text that holds `source` may say this quantity: the same, or rounded in a way that keeps the meaning
    /// ("about 2,000" or "nearly 2,000" for 1,987, "1.2 million" for 1,234,567).
    public boolean follows(Quantity source, boolean sameLanguage) {
        if (equals(source, sameLanguage)) return near == source.near || !opposes(source);
        if (isShare() && source.isShare() && !unit.equals(source.unit)) return Share.same(this, source);
        if (!sameKind(source) || source.value == 0 || unit.equals(PhoneNumbers.UNIT)) return false;
        if (unit.equals("clock")) return near == Near.ABOUT && Math.abs(value - source.value) <= ABOUT_AN_HOUR;
        double off = Math.abs(value - source.value) / Math.abs(source.value);
        double bound = significant(value) == 1 ? BOUND : ROUNDING;
        return switch (near) {
            case ABOUT -> off <= ROUNDING && isRounderThan(source);
            case OVER -> off <= bound && value < source.value && isRounderThan(source);
            case UNDER -> off <= bound && value > source.value && isRounderThan(source);
            case EXACTLY -> (value >= LARGE || unit.equals("%")) && isRoundingOf(source);
        };
    }

    /// "a third", "33 percent", "cut in half".
    boolean isShare() {
        return unit.equals(PART) || unit.equals("%") || unit.equals(TIMES) && value < 1;
    }

    boolean isMoney() {
        return unit.length() == CURRENCY && unit.equals(unit.toUpperCase(Locale.ROOT));
    }

    /// A share in percent; 0 when this is none.
    public double percent() {
        return isShare() ? unit.equals("%") ? value : value * 100 : 0;
    }

    /// The same when the source does not say the number, but two that it can be worked out from: "a third" of 12 in 36.
    public boolean follows(List<Quantity> source, boolean sameLanguage) {
        for (Quantity said : source) if (follows(said, sameLanguage)) return true;
        return source.size() <= MANY && Share.worksOut(this, source);
    }

    private boolean sameKind(Quantity other) {
        if (unit.equals(other.unit)) return true;
        if (isBare() || other.isBare()) return false;
        return weak(unit) || weak(other.unit);
    }

    /// Whether the number alone is not the same: "twice" is not "2", while "three times" may be "3".
    private boolean isBare() {
        return isShare()
                || unit.equals("clock")
                || unit.equals(PhoneNumbers.UNIT)
                || unit.equals(TIMES) && (value < 3 || value != Math.rint(value));
    }

    /// Whether two units measure the same, so that one stands for the other only by mistake or by conversion.
    public static boolean compares(String unit, String other, String kind) {
        if (kind.equals("currency")) return true;
        return Measure.of(unit)
                .flatMap(mine -> Measure.of(other).map(mine::comparesTo))
                .orElse(false);
    }

    private static boolean weak(String unit) {
        return unit.isEmpty() || unit.equals("ordinal");
    }

    /// "more than 500" is not "fewer than 500".
    private boolean opposes(Quantity source) {
        return near == Near.OVER && source.near == Near.UNDER || near == Near.UNDER && source.near == Near.OVER;
    }

    private boolean isRounderThan(Quantity source) {
        int kept = significant(value);
        return kept < significant(source.value) || kept < EXACT_DIGITS && kept == significant(source.value);
    }

    private boolean isRoundingOf(Quantity source) {
        int kept = significant(value);
        if (kept < 2 || kept >= significant(source.value)) return false;
        double step = Math.pow(10, Math.floor(Math.log10(Math.abs(source.value))) - kept + 1);
        return close(Math.round(source.value / step) * step, value, 1e-9);
    }

    /// How many digits stand before the trailing zeros.
    private static int significant(double value) {
        String plain = new java.math.BigDecimal(Double.toString(Math.abs(value)))
                .stripTrailingZeros()
                .unscaledValue()
                .toString();
        return plain.length();
    }

    static boolean close(double a, double b, double relative) {
        return Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b));
    }
}
