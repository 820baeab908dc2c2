package standfirst.translation;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Digits of a text with the separators between them. Offsets are UTF-16 code units.
record Figure(String text, int start, int end) {
    private static final String SEPARATORS = ".,'’\u00a0\u202f٫٬";

    /// Those of a text that are no part of a word, as in 19th, G20 or COVID-19.
    static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) continue;
            int end = end(text, i);
            if (isFree(text, i, end)) figures.add(new Figure(text.substring(i, end), i, end));
            i = end;
        }
        return figures;
    }

    private static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end))
                        || SEPARATORS.indexOf(text.charAt(end)) >= 0
                                && end + 1 < text.length()
                                && Character.isDigit(text.charAt(end + 1)))) end++;
        return end;
    }

    private static boolean isFree(String text, int start, int end) {
        boolean hyphened = start > 1 && "-‑".indexOf(text.charAt(start - 1)) >= 0;
        int before = hyphened ? start - 2 : start - 1;
        return (before < 0 || !isLatin(text.charAt(before))) && (end == text.length() || !isLatin(text.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && Character.isLetter(c);
    }

    boolean isPlain() {
        return text.chars().allMatch(Character::isDigit);
    }

    /// What it says: digits with a point, whether they stood in groups, and how many of them are a fraction.
    record Value(String number, boolean grouped, int fraction) {}

    /// How a language parts groups, and the fraction.
    record Separators(String group, String decimal) {
        static Separators of(Locale language) {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(ULocale.forLocale(language));
            boolean comma = symbols.getDecimalSeparatorString().equals(",");
            return new Separators((comma ? ".\u00a0\u202f" : ",") + "'’٬", (comma ? "," : ".") + "٫");
        }

        /// Nothing for what is no number in that language: 21.40 in Spanish, 1.2.3 anywhere.
        Optional<Value> read(String figure) {
            int point = point(figure);
            String whole = figure.substring(0, point);
            boolean grouped = !whole.chars().allMatch(Character::isDigit);
            if (grouped && !inGroups(whole)) return Optional.empty();
            String fraction = point == figure.length() ? "" : figure.substring(point + 1);
            if (!fraction.chars().allMatch(Character::isDigit)) return Optional.empty();
            String number = digits(whole) + (fraction.isEmpty() ? "" : "." + digits(fraction));
            return Optional.of(new Value(number, grouped, fraction.length()));
        }

        private int point(String figure) {
            for (int i = figure.length() - 1; i > 0; i--) if (decimal.indexOf(figure.charAt(i)) >= 0) return i;
            return figure.length();
        }

        /// Of three digits, in India of two before the last three.
        private boolean inGroups(String whole) {
            int last = whole.length();
            for (int i = whole.length() - 1; i >= 0; i--) {
                if (Character.isDigit(whole.charAt(i))) continue;
                int size = last - i - 1;
                boolean fits = last == whole.length() ? size == 3 : size == 2 || size == 3;
                if (group.indexOf(whole.charAt(i)) < 0 || !fits) return false;
                last = i;
            }
            return last >= 1 && last <= 3;
        }

        private static String digits(String text) {
            StringBuilder digits = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                int digit = Character.digit(text.charAt(i), 10);
                if (digit >= 0) digits.append(digit);
            }
            return digits.toString();
        }
    }
}
