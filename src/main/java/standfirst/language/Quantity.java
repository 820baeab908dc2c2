package standfirst.language;

import java.util.Map;

/// A number in a text with what it counts: `unit` is empty, `%`, `clock` (minutes since midnight), `ordinal`, a
/// currency's ISO code, or a measure (`km`, `kg`, `day` …). Offsets are UTF-16 code units and take in the unit.
public record Quantity(double value, String unit, Near near, String digits, int start, int end) {
    /// What the words before a number make of it.
    public enum Near {
        EXACTLY,
        ABOUT,
        OVER,
        UNDER
    }

    /// Relative difference up to which a number may be rounded with "about", "over" or "under".
    private static final double ROUNDING = 0.06;

    private static final double MILLION = 1e6;

    /// Units that are a multiple of another one: "two weeks" are "14 days".
    private record Multiple(String of, double times) {}

    private static final Map<String, Multiple> MULTIPLES = Map.of(
            "week", new Multiple("day", 7),
            "year", new Multiple("month", 12),
            "hour", new Multiple("minute", 60),
            "t", new Multiple("kg", 1000),
            "km", new Multiple("m", 1000));

    private static final double HOURS = 12;

    /// The same number of the same thing, however written. A unit that only one side names does not tell them apart,
    /// save the percent sign.
    public boolean equals(Quantity other, boolean sameLanguage) {
        if (unit.equals("clock") != other.unit.equals("clock")) return isHour(other) || other.isHour(this);
        boolean sameNumber = close(value, other.value, 1e-9)
                || sameLanguage && !digits.isEmpty() && digits.equals(other.digits) && unit.equals(other.unit);
        return sameNumber && sameKind(other) || !unit.equals(other.unit) && sameMultiple(other);
    }

    /// "11 at night" is 11 p.m.
    private boolean isHour(Quantity clock) {
        return clock.unit.equals("clock")
                && (unit.isEmpty() || unit.equals("hour"))
                && close(value % HOURS, clock.value / 60 % HOURS, 1e-9);
    }

    private boolean sameMultiple(Quantity other) {
        Multiple mine = MULTIPLES.getOrDefault(unit, new Multiple(unit, 1));
        Multiple theirs = MULTIPLES.getOrDefault(other.unit, new Multiple(other.unit, 1));
        return mine.of.equals(theirs.of) && close(value * mine.times, other.value * theirs.times, 1e-9);
    }

    /// Whether a text that holds `source` may say this quantity: the same, or rounded in a way that keeps the meaning
    /// ("about 2,000" or "nearly 2,000" for 1,987, "1.2 million" for 1,234,567).
    public boolean follows(Quantity source, boolean sameLanguage) {
        if (equals(source, sameLanguage)) return near == source.near || !opposes(source);
        if (!sameKind(source) || source.value == 0) return false;
        double off = Math.abs(value - source.value) / Math.abs(source.value);
        return switch (near) {
            case ABOUT -> off <= ROUNDING && isRounderThan(source);
            case OVER -> off <= ROUNDING && value < source.value && isRounderThan(source);
            case UNDER -> off <= ROUNDING && value > source.value && isRounderThan(source);
            case EXACTLY -> value >= MILLION && isRoundingOf(source);
        };
    }

    private boolean sameKind(Quantity other) {
        if (unit.equals(other.unit)) return true;
        if (unit.equals("%") || other.unit.equals("%") || unit.equals("clock") || other.unit.equals("clock"))
            return false;
        return weak(unit) || weak(other.unit);
    }

    private static boolean weak(String unit) {
        return unit.isEmpty() || unit.equals("ordinal");
    }

    /// "more than 500" is not "fewer than 500".
    private boolean opposes(Quantity source) {
        return near == Near.OVER && source.near == Near.UNDER || near == Near.UNDER && source.near == Near.OVER;
    }

    private boolean isRounderThan(Quantity source) {
        return significant(value) <= significant(source.value);
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

    private static boolean close(double a, double b, double relative) {
        return Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b));
    }
}
