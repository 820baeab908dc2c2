package standfirst.language;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;

/// Reads a number written in digits of any script, with the separators of a language: "12,345", "1.234,5", "1 234",
/// "12,34,567", "١٬٢٣٤٫٥٦".
final class Digits {
    private static final Set<String> SPACED =
            Set.of("fr", "es", "pt", "ru", "uk", "pl", "sv", "no", "fi", "cs", "sk", "bg", "hu");
    /// Longer runs are telephone or account numbers: their digits are compared, their value has no meaning.
    private static final int LONGEST = 40;

    /// What was read: `minutes` is set for a time of day.
    record Number(double value, String digits, boolean clock, int end) {}

    private final char decimal;
    private final boolean spaced;
    private final boolean eitherGroups;

    Digits(Locale language) {
        String tag = language.getLanguage();
        String known = DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(tag.isEmpty() ? "en" : tag))
                .getDecimalSeparatorString();
        decimal = known.equals(",") ? ',' : '.';
        spaced = SPACED.contains(tag);
        eitherGroups = tag.equals("ar") || tag.equals("fa") || tag.equals("ur");
    }

    /// The number that begins at `start`, where there is a digit.
    Number read(Folded text, int start) {
        int end = start;
        StringBuilder raw = new StringBuilder();
        while (end < text.length() && raw.length() < LONGEST) {
            char c = text.at(end);
            if (Character.isDigit(c)) raw.append((char) ('0' + Character.digit(c, 10)));
            else if (isSeparator(text, end, raw)) raw.append(separator(c));
            else break;
            end++;
        }
        return value(raw.toString(), end);
    }

    /// "17h30" as it stands in French and Portuguese, when `hour` has been read.
    Number hours(Folded text, Number hour) {
        int at = hour.end() + 1;
        boolean minutes =
                at + 1 < text.length() && Character.isDigit(text.at(at)) && Character.isDigit(text.at(at + 1));
        if (!minutes || hour.value() > 24) return hour;
        Number rest = read(text, at);
        return new Number(hour.value() * 60 + rest.value(), "", true, rest.end());
    }

    private boolean isSeparator(Folded text, int at, StringBuilder raw) {
        if (at + 1 >= text.length() || !Character.isDigit(text.at(at + 1))) return false;
        char c = text.at(at);
        return switch (c) {
            case '.', ',', '٫', '٬', '،', '\'', ':', '：' -> true;
            case ' ' -> spaced && groupFollows(text, at) && lastGroup(raw) <= 3 && raw.indexOf(",") < 0;
            default -> false;
        };
    }

    private static char separator(char c) {
        return switch (c) {
            case '٫' -> 'd';
            case '٬', '\'', '،' -> 'g';
            case ' ' -> 'g';
            case '：' -> ':';
            default -> c;
        };
    }

    private static boolean groupFollows(Folded text, int at) {
        for (int i = 1; i <= 3; i++) if (at + i >= text.length() || !Character.isDigit(text.at(at + i))) return false;
        return at + 4 >= text.length() || !Character.isDigit(text.at(at + 4));
    }

    private static int lastGroup(StringBuilder raw) {
        int digits = 0;
        for (int i = raw.length() - 1; i >= 0 && Character.isDigit(raw.charAt(i)); i--) digits++;
        return digits;
    }

    private Number value(String raw, int end) {
        int colon = raw.indexOf(':');
        if (colon > 0) return clock(raw, colon, end);
        String plain = raw.replace("g", "");
        char point = decimalOf(plain);
        StringBuilder number = new StringBuilder();
        for (char c : plain.toCharArray()) {
            if (Character.isDigit(c)) number.append(c);
            else if (c == 'd' || c == point) number.append('.');
        }
        if (number.indexOf(".") != number.lastIndexOf(".")) return digitsOnly(raw, end);
        return new Number(Double.parseDouble(number.toString()), digits(raw), false, end);
    }

    /// "17:30" is a time, "3:1" a score, of which the first number is read now and the second later.
    private Number clock(String raw, int colon, int end) {
        String after = raw.substring(colon + 1);
        boolean time = colon <= 2 && after.length() == 2 && after.chars().allMatch(Character::isDigit);
        if (!time) {
            int first = end - (raw.length() - colon);
            return value(raw.substring(0, colon), first);
        }
        int minutes = Integer.parseInt(raw.substring(0, colon)) * 60 + Integer.parseInt(after);
        return new Number(minutes, "", true, end);
    }

    private static Number digitsOnly(String raw, int end) {
        String digits = digits(raw);
        return new Number(Double.parseDouble(digits), digits, false, end);
    }

    private static String digits(String raw) {
        StringBuilder digits = new StringBuilder();
        for (char c : raw.toCharArray()) if (Character.isDigit(c)) digits.append(c);
        return digits.toString();
    }

    /// Which of "." and "," parts the fraction off here; 0 when neither does.
    private char decimalOf(String raw) {
        int point = raw.lastIndexOf('.');
        int comma = raw.lastIndexOf(',');
        if (point >= 0 && comma >= 0) return point > comma ? only(raw, '.') : only(raw, ',');
        if (point < 0 && comma < 0) return 0;
        char used = point >= 0 ? '.' : ',';
        int at = Math.max(point, comma);
        if (raw.indexOf(used) != at) return 0;
        boolean looksLikeGroup = raw.length() - at - 1 == 3 && at <= 3 && !raw.startsWith("0");
        if (looksLikeGroup && (used != decimal || eitherGroups)) return 0;
        return used;
    }

    private static char only(String raw, char separator) {
        return raw.indexOf(separator) == raw.lastIndexOf(separator) ? separator : 0;
    }
}
