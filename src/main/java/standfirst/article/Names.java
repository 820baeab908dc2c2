package standfirst.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads persons' names out of bylines: "By Ada Lind and Noor Haas, Exampleton" names two.
final class Names {
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 12;
    private static final List<String> BY = words("BY");
    private static final List<String> LABELS =
            BY.stream().filter(word -> word.endsWith(":") || word.endsWith("：")).toList();
    private static final Set<String> NOBODY =
            new HashSet<>(Table.read("byline-words.txt").section("NOBODY"));
    private static final Pattern PARTS = Pattern.compile("\\s*[;|•·،、\\n]\\s*|\\s*,\\s+|\\s+[&/]\\s+|\\s+(?:"
            + String.join("|", Table.read("byline-words.txt").section("AND")) + ")\\s+");
    private static final Set<String> JOINING =
            new HashSet<>(Table.read("byline-words.txt").section("AND"));
    private static final List<String> TITLES = Table.read("byline-words.txt").section("AFTER");

    /// A name in a script without capitals: of four or five signs in Chinese, of a few words elsewhere.
    private static final Pattern LETTERS_ALONE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}・ー]{2,10}|[\\p{IsHangul} ]{2,6}"
                    + "|(?![\\p{IsHan}\\p{IsHangul}])[\\p{L}\\p{M}.’'\u200c -]{3,40}");
    private static final Pattern HOUSES = Pattern.compile("[社网網报報台局社部版]$|신문$|일보$|뉴스$|방송$");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}\\.?|\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}");

    private Names() {}

    static List<String> words(String section) {
        return longestFirst(Table.read("byline-words.txt").section(section));
    }

    static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    static List<String> in(List<String> bylines) {
        Set<String> names = new LinkedHashSet<>();
        for (String byline : bylines) for (String name : in(byline)) if (names.size() < MOST) names.add(name);
        return new ArrayList<>(names);
    }

    private static List<String> in(String byline) {
        return Arrays.stream(PARTS.split(introduced(byline).orElse(byline)))
                .map(Names::trimmed)
                .filter(Names::isName)
                .toList();
    }

    /// What follows "By", "Von" …, if the line begins so.
    static Optional<String> introduced(String line) {
        return after(line, BY);
    }

    /// `Author: Ada Lind`: a word with a colon, which needs no place near the headline.
    static Optional<String> labelled(String line) {
        return after(line, LABELS);
    }

    /// Is this one of the words that introduce names, alone?
    static boolean introduces(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return BY.contains(plain) || plain.endsWith(":") && BY.contains(plain.substring(0, plain.length() - 1));
    }

    static Optional<String> after(String line, List<String> openings) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String opening : openings)
            if (lower.startsWith(opening) && lower.length() > opening.length() + 1 && parts(opening, lower))
                return Optional.of(line.substring(opening.length()).replaceFirst("^[\\s:：]+", ""));
        return Optional.empty();
    }

    private static boolean parts(String opening, String line) {
        char last = opening.charAt(opening.length() - 1);
        return last == ':' || last == '：' || last == '/' || !Character.isLetter(line.charAt(opening.length()));
    }

    private static String trimmed(String name) {
        String plain = introduced(name).orElse(name).strip();
        int end = plain.indexOf('(') > 2 ? plain.indexOf('(') : plain.length();
        int start = Math.max(0, plain.lastIndexOf(": ", end - 1) + 1);
        return withoutTitle(
                plain.substring(start, end).replaceFirst("[\\s→»›>]+$", "").strip());
    }

    private static String withoutTitle(String name) {
        for (String title : TITLES)
            if (name.length() > title.length() + 1 && name.endsWith(title))
                return name.substring(0, name.length() - title.length()).strip();
        return name;
    }

    private static boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST_NAME
                && !name.contains("://")
                && "@([".indexOf(name.charAt(0)) < 0
                && ":：）)…".indexOf(name.charAt(name.length() - 1)) < 0
                && !JOINING.contains(name.toLowerCase(Locale.ROOT))
                && !BY.contains(name.toLowerCase(Locale.ROOT))
                && name.indexOf('@') < 0
                && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
                && name.codePoints().anyMatch(Character::isLetter)
                && name.codePoints().noneMatch(Character::isDigit)
                && !LineStarts.areIn(name);
    }

    /// Two or three words in letters with a capital each and no mark but a point or hyphen: nothing else stands there.
    static boolean isPlainPerson(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length >= 2
                && words.length <= 4
                && Arrays.stream(words)
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                && LETTERS.matcher(word).matches());
    }

    /// Two to five words with a capital each, or a name in a script that has no capitals.
    static boolean isPerson(String name) {
        String[] words = name.strip().split("[\\s\u30fb]+");
        if (words.length == 0 || words[0].isEmpty()) return false;
        boolean capitals = name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        if (!capitals)
            return LETTERS_ALONE.matcher(name.strip()).matches()
                    && !HOUSES.matcher(name.strip()).find();
        return words.length >= 2
                && words.length <= 5
                && Character.isUpperCase(words[0].codePointAt(0))
                && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    }
}
