package standfirst.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the place that opens the copy: `EXAMPLETON, Nov 25 (EXA) - The council …`.
final class Datelines {
    private static final int LONGEST_PLACE = 40;
    private static final int FIRST_BLOCKS = 4;
    private static final int OPENING = 90;

    /// A place with a capital, then perhaps a date, then perhaps an agency in brackets, then a dash or colon.
    private static final Pattern LATIN = Pattern.compile(
            "^(\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,38}?)(?:, ?([^()–—:-]{2,30}?))?(?: ?\\((\\p{Lu}[^()]{1,24})\\))? ?(?:–|—|--| - |: (?=\\p{Lu}))");
    private static final Pattern AGENCY_FIRST = Pattern.compile("^\\(([^()]{2,24})\\) ?[–—-]? ?");
    private static final Pattern CHINESE =
            Pattern.compile("^[（(]?(\\p{IsHan}{2,6}社|\\p{IsHan}{2,6}网)(\\p{IsHan}{2,6}?)\\d{1,2}月\\d{1,2}日");
    private static final Pattern JAPANESE = Pattern.compile("^[【［]([^】］]{2,12})[】］]");
    private static final Set<String> NO_PLACES =
            new TreeSet<>(Table.read("no-places.txt").all());

    private Datelines() {}

    static Optional<String> place(List<String> blocks) {
        return blocks.stream()
                .limit(FIRST_BLOCKS)
                .map(Datelines::place)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> place(String block) {
        String opening = block.substring(0, Math.min(OPENING, block.length()));
        return match(CHINESE, opening, 2).or(() -> match(JAPANESE, opening, 1)).or(() -> latin(opening));
    }

    private static Optional<String> latin(String opening) {
        Matcher m = LATIN.matcher(AGENCY_FIRST.matcher(opening).replaceFirst(""));
        if (!m.find()) return Optional.empty();
        String place = m.group(1).strip();
        boolean signed = m.group(2) != null || m.group(3) != null || place.equals(place.toUpperCase(Locale.ROOT));
        return Optional.of(place).filter(p -> isPlace(p) && (signed || p.indexOf(' ') < 0));
    }

    private static Optional<String> match(Pattern pattern, String opening, int group) {
        Matcher m = pattern.matcher(opening);
        return m.find() ? Optional.of(m.group(group)).filter(Datelines::isPlace) : Optional.empty();
    }

    private static boolean isPlace(String place) {
        return place.length() <= LONGEST_PLACE
                && place.split(" ").length <= 4
                && !NO_PLACES.contains(place.toLowerCase(Locale.ROOT));
    }
}
