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
    /// A name after a bar is no longer than this.
    private static final int LONGEST_NAME = 60;

    private static final Table TABLE = Table.read("credit-words.txt");
    private static final List<String> WORDS = Names.longestFirst(TABLE.section("COLON"));
    private static final List<String> ALONE = Names.longestFirst(TABLE.section("ALONE"));
    private static final List<String> LABELS = Names.longestFirst(TABLE.section("LABEL"));
    private static final List<String> RESERVED = TABLE.section("RESERVED");
    private static final Set<String> HOUSES =
            new TreeSet<>(Table.read("photo-houses.txt").all());

    static Caption of(String text, String credit) {
        return new Caption(
                Optional.of(Names.after(text, LABELS).orElse(text)).filter(t -> !t.isBlank()),
                Optional.of(plainCredit(credit)).filter(c -> !c.isBlank()));
    }

    /// Looks for the credit at the end of the line: in brackets, after a word for it, or after a dash when it names a
    /// house that sells photos.
    static Caption read(String line) {
        int cut = creditStart(line);
        return cut < 0 ? of(line, "") : of(unlabelled(trimmed(line.substring(0, cut))), line.substring(cut));
    }

    /// "… on Monday. Bild © Noor Haas": the word for the photo belongs to the credit.
    private static String unlabelled(String text) {
        int space = text.lastIndexOf(' ');
        boolean label = space > 0
                && !Character.isLetterOrDigit(text.charAt(space - 1))
                && WORDS.contains(text.substring(space + 1).toLowerCase(Locale.ROOT));
        return label ? trimmed(text.substring(0, space)) : text;
    }

    private static int creditStart(String line) {
        int bracket = bracketed(line);
        int word = introduced(line);
        if (bracket >= 0 && word >= 0) return Math.min(bracket, word);
        if (bracket >= 0 || word >= 0) return Math.max(bracket, word);
        int taken = saysTaken(line) ? line.lastIndexOf('。') + 1 : 0;
        if (taken > 0) return taken;
        int sentence = lastSentence(line);
        return sentence < 0 && line.length() < LONGEST_CREDIT / 2 && isHouse(line) ? 0 : sentence;
    }

    /// "… 哈斯摄", "… 代表撮影": taken by.
    private static boolean saysTaken(String line) {
        return line.endsWith("摄") || line.endsWith("攝") || line.endsWith("撮影");
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
        return rest.startsWith("copyright ") && setApart(line, at);
    }

    /// At the beginning or after a mark: "… on Monday - Copyright Noor Haas".
    private static boolean setApart(String line, int at) {
        String before = line.substring(0, at).strip();
        return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    private static boolean colonFollows(String rest, int at) {
        int i = at;
        while (i < rest.length() && rest.charAt(i) == ' ') i++;
        return i < rest.length() && (":：=/|".indexOf(rest.charAt(i)) >= 0 || rest.startsWith("by ", i));
    }

    /// "… on Monday. EXA/Noor Haas": what follows the last full stop, if it names a house.
    private static int lastSentence(String line) {
        for (String mark : new String[] {". ", " | ", " / ", " – ", " — ", " - ", "。", "! ", "? ", "”  "}) {
            int at = line.lastIndexOf(mark);
            if (at > 0 && line.length() - at < LONGEST_CREDIT && isHouse(line.substring(at + mark.length())))
                return at + mark.length();
        }
        int bar = line.lastIndexOf(" | ");
        return bar > 0 && isName(line.substring(bar + 3)) ? bar + 3 : -1;
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && (text.indexOf('/') > 0 || Names.isPerson(text));
    }

    private static boolean isHouse(String text) {
        if (text.isEmpty() || text.length() > LONGEST_CREDIT) return false;
        for (String part : text.split("[/,|()–—-]"))
            if (HOUSES.contains(part.strip().toLowerCase(Locale.ROOT))) return true;
        return false;
    }

    private static String trimmed(String text) {
        int end = text.length();
        while (end > 0 && " –—-|•·/([".indexOf(text.charAt(end - 1)) >= 0) end--;
        return text.substring(0, end);
    }

    /// Without the word for a credit, without brackets and without what is reserved.
    private static String plainCredit(String credit) {
        String plain = untaken(bare(unreserved(credit.strip())));
        Optional<String> named = Names.after(plain, ALONE).or(() -> afterColon(plain));
        return named.isPresent() ? plainCredit(named.get()) : once(plain);
    }

    private static String untaken(String credit) {
        return saysTaken(credit)
                ? credit.substring(0, credit.length() - (credit.endsWith("撮影") ? 2 : 1))
                        .strip()
                : credit;
    }

    private static String unreserved(String credit) {
        String lower = credit.toLowerCase(Locale.ROOT);
        return RESERVED.stream()
                .map(lower::indexOf)
                .filter(at -> at > 0)
                .min(Integer::compare)
                .map(at -> credit.substring(0, at))
                .orElse(credit);
    }

    private static String bare(String credit) {
        String plain = credit.endsWith(".") ? credit.substring(0, credit.length() - 1) : credit;
        while (!plain.isEmpty() && "([（|–—-•".indexOf(plain.charAt(0)) >= 0)
            plain = plain.substring(1).strip();
        if (plain.endsWith(")") && plain.indexOf('(') < 0 || plain.endsWith("]") || plain.endsWith("）"))
            plain = plain.substring(0, plain.length() - 1).strip();
        for (String sign : new String[] {"c)", "ｃ）", "ｃ)", "©", "ⓒ"})
            if (plain.toLowerCase(Locale.ROOT).startsWith(sign))
                return bare(plain.substring(sign.length()).strip());
        return plain;
    }

    private static Optional<String> afterColon(String credit) {
        String lower = credit.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(word -> lower.startsWith(word) && colonFollows(lower, word.length()))
                .findFirst()
                .map(word -> credit.substring(word.length()).replaceFirst("^[\\s:：=|/]+(?:by )?", ""));
    }

    /// "Noor Haas © Noor Haas" is said twice.
    private static String once(String credit) {
        int sign = credit.indexOf(" © ");
        return sign > 0 && credit.substring(0, sign).equals(credit.substring(sign + 3))
                ? credit.substring(0, sign)
                : credit;
    }

    boolean isNone() {
        return text.isEmpty() && credit.isEmpty();
    }

    Caption creditedTo(String name) {
        String said = text.orElse("");
        return of(said.endsWith(name) ? trimmed(said.substring(0, said.length() - name.length())) : said, name);
    }

    /// What this one lacks from another.
    Caption or(Caption other) {
        return new Caption(text.or(other::text), credit.or(other::credit));
    }
}
