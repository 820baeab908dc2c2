package standfirst.translation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import standfirst.language.Quantity;
import standfirst.language.Table;
import standfirst.language.Token;

/// Miles, feet and degrees Fahrenheit, which translators turn into metric measures and round.
final class Measures {
    private record Measure(Set<String> words, double metric, double zero) {
        boolean turns(double from, double to) {
            return Math.abs(to - (from - zero) * metric) <= slack(to);
        }
    }

    /// In English, fractions of a measure.
    private static final Map<String, Double> FRACTIONS = Map.of("half", 0.5, "quarter", 0.25);

    /// How far after its number a measure may stand, in words: "2 to 4 inches".
    private static final int REACH = 4;

    private static final List<Measure> MEASURES = Table.rows(Measures.class, "measures.tsv")
            .map(row -> new Measure(
                    Set.of(row.get(0).split(" ")), Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2))))
            .toList();

    private Measures() {}

    /// Whether a number is one of the other side in metric measure, rounded.
    static boolean turn(Pair pair, Quantity written) {
        return turned(pair.source(), written.value())
                || pair.source().numbers().stream()
                        .anyMatch(said -> turns(pair.target(), written.start(), written.value(), said.value()));
    }

    private static boolean turned(Side english, double metric) {
        for (Quantity said : english.numbers()) if (turns(english, said.start(), said.value(), metric)) return true;
        for (Token token : english.tokens()) {
            Double fraction = FRACTIONS.get(token.text().toLowerCase(Locale.ROOT));
            if (fraction != null && turns(english, token.start(), fraction, metric)) return true;
        }
        return false;
    }

    private static boolean turns(Side english, int at, double number, double metric) {
        if (!english.language().getLanguage().equals("en")) return false;
        for (Measure measure : MEASURES) if (measure.turns(number, metric) && stands(measure, english, at)) return true;
        return false;
    }

    /// How far a rounded number may be off: half of what its last digit before the zeros counts (10 of 620, 5 of 135),
    /// and a little more for whole numbers, which are also cut off.
    private static double slack(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
        boolean five = exact.unscaledValue().mod(BigInteger.TEN).intValue() == 5;
        double step = (five ? 5 : 1) * Math.pow(10, -exact.scale());
        return step * (step == 1 ? 0.9 : 0.52);
    }

    private static boolean stands(Measure measure, Side english, int at) {
        int words = 0;
        for (Token token : english.tokens()) {
            if (token.end() <= at) continue;
            if (words++ > REACH) return false;
            String word = token.text().toLowerCase(Locale.ROOT);
            if (measure.words().contains(word)) return true;
            for (String part : word.split("[^a-z]")) if (measure.words().contains(part)) return true;
        }
        return false;
    }
}
