package standfirst.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The line that opens the copy: `EXAMPLETON, Nov 25 (EXA) - The council …` names a place and an agency; the `rest` is
/// the copy without it.
public record Datelines(Optional<String> place, Optional<String> agency, String rest) {
    static final Datelines NONE = new Datelines(Optional.empty(), Optional.empty(), "");

    private static final int FIRST_BLOCKS = 4;
    private static final int OPENING = 100;
    /// Shorter blocks are headings and labels.
    private static final int PROSE = 60;

    /// Parts may hold parts, so many levels deep.
    private static final int DEPTH = 3;

    private static final Table TABLE = Table.read("datelines.txt");
    private static final Map<String, String> PARTS = parts();
    private static final List<Pattern> PLAUSIBLE = patterns("PLAUSIBLE");
    private static final List<Pattern> KNOWN = patterns("KNOWN");
    private static final List<Pattern> ENOUGH = patterns("ENOUGH");
    private static final List<Pattern> ALONE = patterns("ALONE");
    /// An agency at the very beginning, without a place.
    private static final Pattern BARE_AGENCY = Pattern.compile("[(（]([^()（）]{2,24})[)）] ?(?:[–—-]{1,2} ?|(?=\\p{Lu}))");
    private static final Pattern SITE = Pattern.compile("\\.\\p{Ll}{2,4}$");
    private static final Set<String> NO_PLACES =
            new TreeSet<>(Table.read("no-places.txt").all());

    private static Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        for (String line : TABLE.section("PART")) {
            int equals = line.indexOf(" = ");
            parts.put('{' + line.substring(0, equals) + '}', line.substring(equals + 3));
        }
        return parts;
    }

    private static List<Pattern> patterns(String section) {
        return TABLE.section(section).stream()
                .map(Datelines::withParts)
                .map(Pattern::compile)
                .toList();
    }

    private static String withParts(String pattern) {
        String whole = pattern;
        for (int depth = 0; depth < DEPTH; depth++)
            for (Map.Entry<String, String> part : PARTS.entrySet())
                whole = whole.replace(part.getKey(), part.getValue());
        return whole;
    }

    /// The first dateline in the first blocks of an article.
    static Datelines in(List<String> blocks) {
        return blocks.stream()
                .limit(FIRST_BLOCKS)
                .map(block -> read(block, blocks))
                .filter(dateline -> dateline.place().isPresent())
                .findFirst()
                .orElse(NONE);
    }

    /// A sentence without the dateline that it may open with.
    public static String takenOff(String sentence) {
        Datelines read = read(sentence, List.of());
        if (read.place().isPresent()) return read.rest();
        Matcher bare = BARE_AGENCY.matcher(sentence);
        boolean opens = bare.lookingAt() && bare.end() < sentence.length() && Agencies.isPlausible(bare.group(1));
        return opens ? sentence.substring(bare.end()).strip() : sentence;
    }

    private static Datelines read(String block, List<String> blocks) {
        return Stream.of(PLAUSIBLE, KNOWN, ENOUGH, ALONE)
                .flatMap(List::stream)
                .map(pattern -> read(pattern, block, blocks))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NONE);
    }

    private static Optional<Datelines> read(Pattern pattern, String block, List<String> blocks) {
        Matcher m = pattern.matcher(block).region(0, Math.min(OPENING, block.length()));
        if (!m.lookingAt() || m.end() >= block.length() || !isPlace(m.group("place"))) return Optional.empty();
        if (PLAUSIBLE.contains(pattern) && !Agencies.isPlausible(m.group("agency"))) return Optional.empty();
        if (KNOWN.contains(pattern) && !Agencies.isKnown(m.group("agency"))) return Optional.empty();
        if (ALONE.contains(pattern) && !opensAlone(m, block, blocks)) return Optional.empty();
        return Optional.of(new Datelines(
                Optional.of(m.group("place").strip()),
                pattern.namedGroups().containsKey("agency")
                        ? Optional.of(m.group("agency").strip())
                        : Optional.empty(),
                block.substring(m.end()).strip()));
    }

    /// With neither date nor agency, a place must look like one: in capitals before a dash, or one that the article
    /// comes back to.
    private static boolean opensAlone(Matcher opening, String block, List<String> blocks) {
        String place = opening.group("place");
        boolean capitals = place.length() > 2 && place.equals(place.toUpperCase(Locale.ROOT));
        boolean dash = opening.group("mark").matches(".*[-–—].*");
        if (capitals && dash && Character.isUpperCase(place.codePointAt(0))) return true;
        boolean word = place.indexOf(' ') < 0
                && place.length() > 3
                && !opening.group("mark").contains(":");
        return (capitals || word) && block.length() >= PROSE && comesBack(place, blocks);
    }

    private static boolean comesBack(String place, List<String> blocks) {
        String lower = place.toLowerCase(Locale.ROOT);
        return blocks.stream().anyMatch(block -> block.toLowerCase(Locale.ROOT).indexOf(lower, 1) > 0);
    }

    /// Up to four words that are no label, no byline and no site's name.
    static boolean isPlace(String place) {
        String plain = place.strip();
        return plain.length() > 1
                && !SITE.matcher(plain).find()
                && plain.split(" ").length <= 4
                && Names.introduced(plain).isEmpty()
                && !NO_PLACES.contains(plain.toLowerCase(Locale.ROOT));
    }
}
