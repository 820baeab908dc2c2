package standfirst.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A photo's caption, parted from its credit: "The north quay on Monday. (Photo: Noor Haas/EXA)".
record Caption(Optional<String> text, Optional<String> credit) {
    static final Caption NONE = new Caption(Optional.empty(), Optional.empty());

    private static final int LONGEST_CREDIT = 120;
    private static final List<String> WORDS =
            Names.longestFirst(Table.read("credit-words.txt").all());
    private static final Set<String> HOUSES =
            new TreeSet<>(Table.read("photo-houses.txt").all());

    static Caption of(String text, String credit) {
        return new Caption(
                Optional.of(text).filter(t -> !t.isBlank()),
                Optional.of(plainCredit(credit)).filter(c -> !c.isBlank()));
    }

    /// Looks for the credit at the end of the line: in brackets, after a word for it, or after a dash when it names a
    /// house that sells photos.
    static Caption read(String line) {
        int cut = creditStart(line);
        return cut < 0 ? of(line, "") : of(trimmed(line.substring(0, cut)), line.substring(cut));
    }

    private static int creditStart(String line) {
        int bracket = bracketed(line);
        if (bracket >= 0) return bracket;
        int word = introduced(line);
        if (word >= 0) return word;
        int taken = line.endsWith("摄") || line.endsWith("攝") ? line.lastIndexOf('。') + 1 : 0;
        if (taken > 0) return taken;
        int sentence = lastSentence(line);
        return sentence < 0 && line.length() < LONGEST_CREDIT / 2 && isHouse(line) ? 0 : sentence;
    }

    /// "… on Monday (Noor Haas/EXA)"
    private static int bracketed(String line) {
        String end = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        if (end.isEmpty()) return -1;
        char last = end.charAt(end.length() - 1);
        int open = last == ')'
                ? end.lastIndexOf('(')
                : last == ']' ? end.lastIndexOf('[') : last == '）' ? end.lastIndexOf('（') : -1;
        if (open < 0 || end.length() - open > LONGEST_CREDIT) return -1;
        String inside = end.substring(open + 1, end.length() - 1);
        return open == 0
                        || introducedAt(inside, 0)
                        || isHouse(inside)
                        || inside.indexOf('/') > 0
                        || Names.isPerson(inside)
                ? open
                : -1;
    }

    /// "… on Monday. Photo: Noor Haas"
    private static int introduced(String line) {
        for (int i = Math.max(0, line.length() - LONGEST_CREDIT); i < line.length(); i++) {
            boolean begins = i == 0
                    || !Character.isLetterOrDigit(line.charAt(i - 1)) && Character.isLetterOrDigit(line.charAt(i))
                    || "©ⓒ(（".indexOf(line.charAt(i)) >= 0;
            if (begins && introducedAt(line, i)) return i;
        }
        return -1;
    }

    /// A word for a credit with a colon, or a sign that needs none.
    private static boolean introducedAt(String line, int at) {
        char first = line.charAt(at);
        if (first == '©' || first == 'ⓒ') return true;
        String rest = line.substring(at).toLowerCase(Locale.ROOT);
        if (rest.startsWith("(c)") || rest.startsWith("（ｃ）") || rest.startsWith("(ｃ)")) return true;
        for (String word : WORDS) if (rest.startsWith(word) && colonFollows(rest, word.length())) return true;
        return false;
    }

    private static boolean colonFollows(String rest, int at) {
        int i = at;
        while (i < rest.length() && rest.charAt(i) == ' ') i++;
        return i < rest.length() && (":：=/|".indexOf(rest.charAt(i)) >= 0 || rest.startsWith("by ", i));
    }

    /// "… on Monday. EXA/Noor Haas": what follows the last full stop, if it names a house.
    private static int lastSentence(String line) {
        for (String mark : new String[] {". ", " | ", " – ", " — ", " - ", "。", "! ", "? ", "”  "}) {
            int at = line.lastIndexOf(mark);
            if (at > 0 && line.length() - at < LONGEST_CREDIT && isHouse(line.substring(at + mark.length())))
                return at + mark.length();
        }
        return -1;
    }

    private static boolean isHouse(String text) {
        if (text.isEmpty() || text.length() > LONGEST_CREDIT) return false;
        for (String part : text.split("[/,|()–—-]"))
            if (HOUSES.contains(part.strip().toLowerCase(Locale.ROOT))) return true;
        return false;
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && " –—-|•·([".indexOf(text.charAt(end - 1)) >= 0) end--;
        return text.substring(0, end);
    }

    /// Without the word for a credit and without brackets.
    private static String plainCredit(String credit) {
        String plain = credit.strip();
        if (plain.endsWith("摄") || plain.endsWith("攝"))
            plain = plain.substring(0, plain.length() - 1).strip();
        if (plain.endsWith(".")) plain = plain.substring(0, plain.length() - 1);
        while (!plain.isEmpty() && "([（|–—-•".indexOf(plain.charAt(0)) >= 0)
            plain = plain.substring(1).strip();
        if (plain.endsWith(")") && plain.indexOf('(') < 0 || plain.endsWith("]") || plain.endsWith("）"))
            plain = plain.substring(0, plain.length() - 1).strip();
        for (String sign : new String[] {"c)", "ｃ）", "ｃ)", "©", "ⓒ"})
            if (plain.toLowerCase(Locale.ROOT).startsWith(sign)) return plainCredit(plain.substring(sign.length()));
        String lower = plain.toLowerCase(Locale.ROOT);
        for (String word : WORDS)
            if (lower.startsWith(word) && colonFollows(lower, word.length()))
                return plainCredit(plain.substring(word.length()).replaceFirst("^[\\s:：=|/]+(?:by )?", ""));
        return plain;
    }

    Caption creditedTo(String name) {
        return of(text.orElse(""), name);
    }

    /// What this one lacks from another.
    Caption or(Caption other) {
        return new Caption(text.or(other::text), credit.or(other::credit));
    }
}
