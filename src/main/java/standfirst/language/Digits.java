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

    private static final String HOUR_SIGNS = "時时點点시";
    private static final String MINUTE_SIGNS = "分분";
    private static final String LASTING = "間间간";

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

    /// The same, with the minutes of a time: "17h30" and "17 h 30", 17時30分, 9时半.
    Number time(Folded text, int start) {
        Number hour = read(text, start);
        int at = hour.end();
        while (at < text.length() && text.at(at) == ' ' && at < hour.end() + 1) at++;
        if (hour.clock() || hour.value() > 24 || at >= text.length()) return hour;
        if (HOUR_SIGNS.indexOf(text.at(at)) >= 0 && at == hour.end()) return minutes(text, hour, at + 1);
        if (text.at(at) != 'h') return hour;
        int next = at + 1;
        if (next < text.length() && text.at(next) == ' ' && at > hour.end()) next++;
        boolean two =
                next + 1 < text.length() && Character.isDigit(text.at(next)) && Character.isDigit(text.at(next + 1));
        return two ? clock(hour, read(text, next)) : hour;
    }

    private static Number clock(Number hour, Number minutes) {
        return new Number(hour.value() * 60 + minutes.value(), "", true, minutes.end());
    }

    /// How long something lasts is no time of day: 2時間.
    private Number minutes(Folded text, Number hour, int at) {
        if (at < text.length() && LASTING.indexOf(text.at(at)) >= 0) return hour;
        if (at < text.length() && text.at(at) == '半') return clock(hour, new Number(30, "", false, at + 1));
        if (at < text.length() && Character.isDigit(text.at(at))) {
            Number minutes = read(text, at);
            int end = minutes.end();
            if (end < text.length() && MINUTE_SIGNS.indexOf(text.at(end)) >= 0)
                return clock(hour, new Number(minutes.value(), "", false, end + 1));
        }
        return clock(hour, new Number(0, "", false, at));
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
