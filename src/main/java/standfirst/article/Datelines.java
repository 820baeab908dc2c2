package standfirst.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the line that opens the copy: `EXAMPLETON, Nov 25 (EXA) - The council …` names a place and an agency.
record Datelines(Optional<String> place, Optional<String> agency) {
    static final Datelines NONE = new Datelines(Optional.empty(), Optional.empty());

    private static final int FIRST_BLOCKS = 4;
    private static final int OPENING = 90;

    /// A place, perhaps a date with a number in it, perhaps an agency in brackets, and a mark that ends it.
    private static final Pattern COMMON = Pattern.compile(
            "^([\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{Cf}.'’ /\\[\\]-]{1,38}?)(?:, ?([^()–—:]{1,30}?))?(?: ?\\(([^()]{1,30})\\))? ?(–|—|--|- |: |\\. )");
    private static final Pattern AGENCY_FIRST = Pattern.compile("^\\(([^()]{2,24})\\) ?[–—-]? ?");
    private static final Pattern CHINESE =
            Pattern.compile("^[（(]?(\\p{IsHan}{2,6}[社网])(\\p{IsHan}{2,6}?)\\d{1,2}月\\d{1,2}日");
    private static final Pattern JAPANESE = Pattern.compile("^[【［]([^】］＝=]{2,12})[＝=]?([^】］]{0,20})[】］]");
    private static final Set<String> NO_PLACES =
            new TreeSet<>(Table.read("no-places.txt").all());

    static Datelines in(List<String> blocks) {
        return blocks.stream()
                .limit(FIRST_BLOCKS)
                .map(block -> read(block, blocks))
                .filter(dateline -> dateline.place().isPresent())
                .findFirst()
                .orElse(NONE);
    }

    private static Datelines read(String block, List<String> blocks) {
        String opening = block.substring(0, Math.min(OPENING, block.length()));
        Matcher chinese = CHINESE.matcher(opening);
        if (chinese.find()) return of(chinese.group(2), chinese.group(1));
        Matcher japanese = JAPANESE.matcher(opening);
        if (japanese.find()) return of(japanese.group(1), japanese.group(2));
        return common(opening, blocks);
    }

    private static Datelines of(String place, String agency) {
        return new Datelines(
                Optional.of(place.strip()), Optional.of(agency.strip()).filter(a -> !a.isEmpty()));
    }

    private static Datelines common(String opening, List<String> blocks) {
        Matcher first = AGENCY_FIRST.matcher(opening);
        String agency = first.find() ? first.group(1) : "";
        Matcher m = COMMON.matcher(first.replaceFirst(""));
        if (!m.find()) return NONE;
        String place = m.group(1).replaceAll(" ?\\[[^\\]]*\\]", "").strip();
        boolean dated = m.group(2) != null && m.group(2).chars().anyMatch(Character::isDigit);
        if (m.group(2) != null && !dated || !isPlace(place)) return NONE;
        if (m.group(3) != null) return of(place, m.group(3));
        boolean known = dated || !agency.isEmpty() || opensAlone(place, m.group(4), blocks);
        return known ? of(place, agency) : NONE;
    }

    /// With neither date nor agency, a place must look like one: in capitals before a dash, or one word that the
    /// article
    /// comes back to.
    private static boolean opensAlone(String place, String mark, List<String> blocks) {
        if (!Character.isUpperCase(place.codePointAt(0)) || mark.startsWith(":")) return false;
        boolean capitals = place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
        if (capitals && !mark.startsWith(".")) return true;
        return place.indexOf(' ') < 0 && blocks.stream().anyMatch(block -> block.indexOf(place, 1) > 0);
    }

    private static boolean isPlace(String place) {
        return place.length() > 1
                && place.split(" ").length <= 4
                && !NO_PLACES.contains(place.toLowerCase(Locale.ROOT));
    }

    Datelines or(Datelines other) {
        return new Datelines(place.or(other::place), agency.or(other::agency));
    }
}
