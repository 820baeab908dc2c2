package standfirst.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Telephone numbers, which count nothing: no digit of one may stand for another number, nor be rounded. Recognised by
/// their form, several groups of digits of which the first has a leading zero, a plus or a bracket, or three and more
/// groups that are no thousands. (Folded text has spaces for hyphens.)
final class PhoneNumbers {
    /// Of a [Quantity].
    static final String UNIT = "phone";

    private static final Pattern GROUPS = Pattern.compile(
            "(?<![\\p{Nd}.,:/-])([+(]?)(\\p{Nd}+(?:(?:\\) ?|[ /-])\\p{Nd}+)+)(?![\\p{Nd}:]|[.,]\\p{Nd})");

    private static final int FEWEST = 6;
    private static final int THOUSAND = 3;
    /// Of the International Telecommunication Union's E.164.
    private static final int MOST = 15;

    private PhoneNumbers() {}

    static List<Quantity> find(Folded text) {
        List<Quantity> found = new ArrayList<>();
        Matcher groups = GROUPS.matcher(text.part(0, text.length()));
        while (groups.find()) {
            String said = groups.group(2);
            String digits = said.codePoints()
                    .filter(Character::isDigit)
                    .map(c -> '0' + Character.digit(c, 10))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            boolean enough = digits.length() >= FEWEST && digits.length() <= MOST;
            boolean marked = !groups.group(1).isEmpty() || digits.startsWith("0");
            if (enough && !isDate(said) && (marked || isInGroups(said)))
                found.add(new Quantity(
                        Double.parseDouble(digits), UNIT, Quantity.Near.EXACTLY, digits, groups.start(), groups.end()));
        }
        return found;
    }

    /// 555-40-19, but not 12 345 678.
    private static boolean isInGroups(String said) {
        String[] groups = said.split("\\P{Nd}+");
        boolean thousands = Arrays.stream(groups).skip(1).allMatch(group -> group.length() == THOUSAND);
        return groups.length > 2 && !thousands && Arrays.stream(groups).noneMatch(group -> group.length() < 2);
    }

    /// 05/12/2026, 2026-11-24.
    private static boolean isDate(String said) {
        return said.matches(
                "\\p{Nd}{1,2}[ /-]\\p{Nd}{1,2}[ /-]\\p{Nd}{2,4}|\\p{Nd}{4}[ /-]\\p{Nd}{1,2}[ /-]\\p{Nd}{1,2}");
    }
}
