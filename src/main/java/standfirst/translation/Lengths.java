package standfirst.translation;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import standfirst.language.Table;

/// How long news is in one language beside another.
final class Lengths {
    /// The natural logarithm of the length beside the English one: mean and standard deviation over lines.
    private record Length(double mean, double spread) {}

    private static final Map<String, Length> LENGTHS = Table.rows(Lengths.class, "lengths.tsv")
            .collect(Collectors.toMap(
                    row -> row.get(0),
                    row -> new Length(Double.parseDouble(row.get(1)), Double.parseDouble(row.get(2)))));

    private static final Length ENGLISH = new Length(0, 0);
    private static final Length UNKNOWN = new Length(0, 0.3);

    /// Short lines differ more: so many characters of English have a spread of 1 more.
    private static final double SHORT = 3;

    private Lengths() {}

    /// By how many standard deviations the target is too long (or too short, below 0) for its source.
    static double off(Pair pair) {
        Length from = of(pair.source().language());
        Length to = of(pair.target().language());
        double ratio = Math.log(
                (double) pair.target().text().length() / pair.source().text().length());
        double english = pair.source().text().length() / Math.exp(from.mean);
        double spread = Math.hypot(Math.hypot(from.spread, to.spread), SHORT / english);
        return (ratio - (to.mean - from.mean)) / spread;
    }

    private static Length of(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : LENGTHS.getOrDefault(language.getLanguage(), UNKNOWN);
    }
}
