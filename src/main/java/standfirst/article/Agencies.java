package standfirst.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The news agencies that we know by the name they sign with, and what else looks like one.
final class Agencies {
    private static final Map<String, String> KNOWN = new HashMap<>();
    private static final List<String> WORDS = Table.read("byline-words.txt").section("HOUSE");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    /// Capitals at the beginning of each word, a site's name, small letters alone as dpa writes itself, or no capitals
    /// at all, as in many scripts.
    private static final Pattern NAME = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\p{M}.-]{0,15}(?<!-) ?){1,3}|\\p{Ll}{2,5}(?:/\\p{L}{2,4})?|[\\p{L}\\d]{2,15}\\.\\p{L}{2,4}"
                    + "|(?:[\\p{Lo}\\p{M}’'.]{2,14} ?){1,2}");

    private static final int LONGEST = 40;

    static {
        for (String agency : Table.read("agencies.txt").all()) KNOWN.put(key(agency), agency);
    }

    private Agencies() {}

    private static String key(String name) {
        return bare(name).toLowerCase(Locale.ROOT);
    }

    private static String bare(String name) {
        return name.replaceAll("[«»“”„\"]", "").strip();
    }

    static Optional<String> known(String name) {
        return Optional.ofNullable(KNOWN.get(key(name)));
    }

    /// Also with a service beside it, as in "dpa/tmn", as a site, as in "KOMPAS.com", and with a word for an agency in
    /// it.
    static boolean isKnown(String name) {
        String first = name.split("[/,]", 2)[0];
        return known(name).isPresent() || known(first).isPresent() || name.endsWith(".com") || saysAgency(name);
    }

    private static boolean saysAgency(String name) {
        String lower = key(name);
        return name.length() <= LONGEST && WORDS.stream().anyMatch(lower::contains);
    }

    /// Known, in capitals, or with a word for an agency in it.
    static boolean isNamed(String name) {
        return known(name).isPresent()
                || saysAgency(name)
                || ACRONYM.matcher(name).matches();
    }

    static boolean isPlausible(String name) {
        return isNamed(name) || isKnown(name) || NAME.matcher(bare(name)).matches();
    }
}
