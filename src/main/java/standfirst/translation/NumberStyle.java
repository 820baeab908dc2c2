package standfirst.translation;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import standfirst.language.Numbers;
import standfirst.language.Quantity;

/// Numbers that a machine copied from the source as they stood, written as the target language writes them: 1,480.5
/// becomes 1.480,5 in German and ١٬٤٨٠٫٥ in Arabic. What it wrote otherwise is left, for it may be right already.
final class NumberStyle {
    /// A billion in groups, with a fraction.
    private static final int LONGEST = 20;

    private final Numbers source;
    private final Figure.Separators separators;
    private final ULocale written;

    NumberStyle(Locale from, ULocale written) {
        this.source = Numbers.of(from);
        this.separators = Figure.Separators.of(from);
        this.written = written;
    }

    String set(String sourceText, String target) {
        Set<String> copied = copied(sourceText);
        StringBuilder set = new StringBuilder(target.length());
        int from = 0;
        for (Figure figure : Figure.in(target)) {
            set.append(target, from, figure.start()).append(set(figure, copied));
            from = figure.end();
        }
        return set.append(target, from, target.length()).toString();
    }

    private String set(Figure figure, Set<String> copied) {
        if (figure.text().length() > LONGEST) return figure.text();
        if (figure.isPlain()) return digits(figure.text());
        if (!copied.contains(figure.text())) return figure.text();
        return separators.read(figure.text()).map(this::format).orElse(figure.text());
    }

    /// With separators; a time of day has its own.
    private Set<String> copied(String text) {
        List<Quantity> clocks = source.find(text).stream()
                .filter(number -> number.unit().equals("clock"))
                .toList();
        Set<String> copied = new HashSet<>();
        for (Figure figure : Figure.in(text))
            if (!figure.isPlain()
                    && clocks.stream().noneMatch(clock -> clock.start() < figure.end() && figure.start() < clock.end()))
                copied.add(figure.text());
        return copied;
    }

    private String format(Figure.Value value) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(written);
        format.setGroupingUsed(value.grouped());
        format.setMinimumFractionDigits(value.fraction());
        format.setMaximumFractionDigits(value.fraction());
        format.setMinimumIntegerDigits(1);
        return format.format(new BigDecimal(value.number()));
    }

    private String digits(String plain) {
        String[] own = DecimalFormatSymbols.getInstance(written).getDigitStrings();
        StringBuilder digits = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) digits.append(own[Character.digit(plain.charAt(i), 10)]);
        return digits.toString();
    }
}
