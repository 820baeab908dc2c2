package standfirst.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a unit measures and how much of the base measure one is: "two weeks" are "14 days", "5 miles" about 8 km.
record Measure(String unit, String dimension, double factor, double zero) {
    private static final Map<String, Measure> KNOWN = Table.rows(Measure.class, "measures.tsv")
            .map(row ->
                    new Measure(row.get(0), row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))))
            .collect(Collectors.toMap(Measure::unit, measure -> measure));

    /// These are a whole multiple of one another in one language's use: no rounding is needed.
    private static final Set<String> IMPERIAL = Set.of(
            "inch", "ft", "yard", "mile", "nmi", "oz", "lb", "ft2", "acre", "mile2", "gallon", "barrel", "mph", "knot",
            "f");

    /// How far a converted measure may be rounded, as a part of it.
    private static final double ROUNDING = 0.03;

    private static final double EXACT = 1e-6;

    static Optional<Measure> of(String unit) {
        return Optional.ofNullable(KNOWN.get(unit));
    }

    boolean comparesTo(Measure other) {
        return dimension.equals(other.dimension);
    }

    /// Whether so much of this is so much of the other.
    boolean same(double value, Measure other, double otherValue) {
        if (!comparesTo(other)) return false;
        double mine = (value - zero) * factor;
        double theirs = (otherValue - other.zero) * other.factor;
        boolean foreign = IMPERIAL.contains(unit) != IMPERIAL.contains(other.unit);
        double slack = (foreign ? ROUNDING : EXACT) * Math.max(Math.abs(mine), Math.abs(theirs));
        return Math.abs(mine - theirs) <= slack;
    }
}
