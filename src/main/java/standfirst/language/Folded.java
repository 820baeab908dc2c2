package standfirst.language;

/// A text with the differences taken out that do not tell words apart (case, vowel marks, joiners, kinds of hyphen and
/// apostrophe), character by character, so that its offsets stay those of the text.
public final class Folded {
    /// Stands where the text has a sign that is passed over: a vowel mark, a joiner, a soft hyphen.
    static final char SKIPPED = '\u0000';

    /// Stands where two parts of a word are kept apart in writing (Persian "می‌گوید"): passed over, but a phrase may
    /// begin or end there.
    static final char SEAM = '\u0001';

    private final char[] chars;
    private final String whole;

    private Folded(char[] chars) {
        this.chars = chars;
        whole = part(0, chars.length);
    }

    public static Folded of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) chars[i] = fold(chars[i]);
        return new Folded(chars);
    }

    public int length() {
        return chars.length;
    }

    public char at(int index) {
        return chars[index];
    }

    public boolean isWord(int index) {
        char c = chars[index];
        return Character.isLetterOrDigit(c)
                || isMark(c)
                || c == '%'
                || c == '‰'
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    public boolean startsWord(int index) {
        return index == 0 || !glued(index - 1, index);
    }

    public boolean endsWord(int end) {
        int next = end;
        while (next < chars.length && chars[next] == SKIPPED) next++;
        return next >= chars.length || !glued(end - 1, next);
    }

    boolean startsWith(String phrase, int offset) {
        for (int i = 0; i < phrase.length(); i++)
            if (offset + i >= chars.length || chars[offset + i] != phrase.charAt(i)) return false;
        return true;
    }

    /// The folded characters from `start` up to `end`, without those passed over.
    public String part(int start, int end) {
        StringBuilder kept = new StringBuilder(end - start);
        for (int i = start; i < end; i++) if (!isSkipped(chars[i])) kept.append(chars[i]);
        return kept.toString();
    }

    @Override
    public String toString() {
        return whole;
    }

    /// A digit and a letter side by side are two words: "5km", "3월".
    private boolean glued(int left, int right) {
        char a = chars[left];
        char b = chars[right];
        if (a == SEAM || b == SEAM) return false;
        if (a == SKIPPED || b == SKIPPED) return true;
        if (Character.isDigit(a) != Character.isDigit(b)) return false;
        return letter(a) && letter(b);
    }

    static boolean isSkipped(char c) {
        return c == SKIPPED || c == SEAM;
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == SKIPPED;
    }

    private static char fold(char c) {
        if (c < 128) return c == '-' ? ' ' : Character.toLowerCase(c);
        return switch (c) {
            case '\u200C' -> SEAM;
            case '\u00AD', '\u200B', '\u200D', '\u200E', '\u200F', '\u0640', '\u093C', '\u09BC' -> SKIPPED;
            case '’', 'ʼ', '‘', '＇', '׳' -> '\'';
            case '״' -> '"';
            case '‐', '‑', '\u00A0', '\u202F', '\u2009', '\u3000' -> ' ';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې' -> 'ي';
            case 'ک' -> 'ك';
            case 'ہ', 'ۀ', 'ھ' -> 'ه';
            case 'ё', 'Ё' -> 'е';
            case 'İ' -> 'i';
            case '\u0958' -> 'क';
            case '\u0959' -> 'ख';
            case '\u095A' -> 'ग';
            case '\u095B' -> 'ज';
            case '\u095C' -> 'ड';
            case '\u095D' -> 'ढ';
            case '\u095E' -> 'फ';
            case 'ঁ', 'ँ' -> c == 'ँ' ? 'ं' : c;
            case '％' -> '%';
            default -> foldRest(c);
        };
    }

    private static char foldRest(char c) {
        if (c >= '\u064B' && c <= '\u065F') return SKIPPED; // Arabic vowel marks
        if (c >= '\u0591' && c <= '\u05C7' && c != '\u05BE') return SKIPPED; // Hebrew points
        if (c >= '０' && c <= 'ｚ') return Character.toLowerCase((char) (c - '０' + '0'));
        return Character.toLowerCase(c);
    }
}
