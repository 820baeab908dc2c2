package standfirst.translation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standfirst.language.Day;
import standfirst.language.Quantity;
import standfirst.language.Table;

/// Every number in digits of the translation comes from a number of the source: the same, in other digits, scale or
/// measure, or spelled out there. How long something lasts is compared in words too, where each text says it once.
final class NumberProof implements Proof {
    private static final double FEWEST = 2;
    private static final Set<String> SPANS = Set.of("minute", "hour", "day", "week", "month", "year");
    private static final int HALF_DAY = 12 * 60;
    private static final int SHORTEST_TELEPHONE_NUMBER = 6;

    /// By language and number.
    private static final Map<String, Map<String, List<String>>> HIDDEN = Table.rows(
                    NumberProof.class, "hidden-numbers.tsv")
            .collect(groupingBy(
                    row -> row.get(0),
                    toMap(row -> row.get(1), row -> List.of(row.get(2).split(" ")))));

    @Override
    public Optional<Finding> read(Pair pair) {
        for (Quantity written : pair.target().numbers())
            if (inDigits(pair.target(), written) && !comesFrom(pair, written))
                return Optional.of(new Finding("number", "“" + pair.target().part(written) + "”"));
        for (Quantity said : pair.source().numbers())
            if (inDigits(pair.source(), said) && !comesBack(pair, said))
                return Optional.of(
                        new Finding("number", "without “" + pair.source().part(said) + "”"));
        return span(pair.target())
                .filter(written -> span(pair.source())
                        .filter(said -> !said.equals(written, false))
                        .isPresent())
                .map(written -> new Finding("number", "“" + pair.target().part(written) + "”"));
    }

    /// How long something lasts, in digits or in words, where a text says it of one thing alone.
    private static Optional<Quantity> span(Side side) {
        List<Quantity> spans = side.numbers().stream()
                .filter(number -> SPANS.contains(number.unit()) && number.value() >= FEWEST)
                .toList();
        return spans.size() == 1 ? Optional.of(spans.getFirst()) : Optional.empty();
    }

    /// "19th" becomes XIX, "the 2000s" the beginning of the century, "100 percent sure" quite sure, and the groups of a
    /// telephone number others.
    private static boolean comesBack(Pair pair, Quantity said) {
        int end = said.start() + said.digits().length();
        boolean shortened = end < pair.source().text().length()
                && Character.isLetter(pair.source().text().charAt(end));
        boolean wholly = said.value() == 100 && said.unit().equals("%");
        return shortened
                || wholly
                || comesFrom(new Pair(pair.target(), pair.source()), said)
                || said.digits().length() > 2 && digits(pair.target().text()).contains(said.digits());
    }

    private static boolean inDigits(Side side, Quantity number) {
        for (int i = number.start(); i < number.end(); i++)
            if (Character.isDigit(side.text().charAt(i))) return true;
        return false;
    }

    private static boolean comesFrom(Pair pair, Quantity written) {
        for (Quantity said : pair.source().numbers()) if (same(said, written)) return true;
        for (Day day : pair.source().days())
            if (List.of(day.month(), day.day(), day.year()).contains((int) written.value())) return true;
        return Measures.turn(pair, written)
                || spelledOut(pair.source(), written.value())
                || inTelephoneNumber(pair, written);
    }

    private static boolean same(Quantity said, Quantity written) {
        if (said.unit().equals("clock") || written.unit().equals("clock"))
            return sameHour(said, written) || sameHour(written, said);
        return sameDigits(said.value(), written.value())
                || sameDecade(said.value(), written.value())
                || sameDecade(written.value(), said.value());
    }

    /// 2.8bn, 28亿 and 2,800 million are written with the same digits; 1 and 10 are not the same.
    private static boolean sameDigits(double said, double written) {
        if (said == written) return true;
        double ratio = said > written ? said / written : written / said;
        return ratio > 20 && significant(said).equals(significant(written));
    }

    /// "7.55 p.m." is 19:55, 19.55, 19h55, 晚上7点55.
    private static boolean sameHour(Quantity clock, Quantity other) {
        if (!clock.unit().equals("clock")) return false;
        if (sameTime(clock.value(), minutes(other))) return true;
        return sameTime(clock.value() - clock.value() % 60, other.value() * 60) || other.value() == clock.value() % 60;
    }

    private static boolean sameTime(double minutes, double other) {
        return other <= 2 * HALF_DAY && Math.abs(minutes - other) % HALF_DAY == 0;
    }

    private static double minutes(Quantity time) {
        if (time.unit().equals("clock")) return time.value();
        double hours = Math.floor(time.value());
        return hours * 60 + Math.round((time.value() - hours) * 100);
    }

    /// "the 1930s" are 20世纪30年代.
    private static boolean sameDecade(double year, double other) {
        boolean decade = year >= 1000 && year < 2100 && year % 10 == 0;
        return decade && (year % 100 == other || Math.floor(year / 100) + 1 == other);
    }

    /// Of each number, the digits without the zeros at either end.
    static Set<String> digits(List<Quantity> numbers) {
        Set<String> digits = new HashSet<>();
        for (Quantity number : numbers) digits.add(significant(number.value()));
        return digits;
    }

    /// The digits without the zeros at either end.
    private static String significant(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(Math.abs(value)));
        return exact.stripTrailingZeros().unscaledValue().toString();
    }

    /// "a decade", "half an inch", "another" hold a number that is no numeral.
    private static boolean spelledOut(Side side, double value) {
        Map<String, List<String>> words = HIDDEN.getOrDefault(side.language().getLanguage(), Map.of());
        return words.getOrDefault(plain(value), List.of()).stream().anyMatch(side::hasWord);
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /// Long numbers are grouped as the country does.
    private static boolean inTelephoneNumber(Pair pair, Quantity written) {
        String digits = digits(pair.target().part(written));
        return digits.length() >= SHORTEST_TELEPHONE_NUMBER
                && digits(pair.source().text()).contains(digits);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++)
            if (Character.isDigit(text.charAt(i))) digits.append(Character.digit(text.charAt(i), 10));
        return digits.toString();
    }
}
