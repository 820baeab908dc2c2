package standfirst.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/// Walks over the words of a text, one [#next] at a time, in linear time: a word is a run of letters, marks and
/// digits, with the apostrophes and joiners inside it; a number keeps its separators ("12,345.6"); scripts written
/// without spaces are cut by ICU's dictionaries.
final class WordScanner {
    private static final BreakIterator DICTIONARY = BreakIterator.getWordInstance(ULocale.ROOT);
    private static final String APOSTROPHES = "'’ʼ＇׳";
    private static final String SEPARATORS = ".,'’٫٬";
    private static final String NO_BREAK_SPACES = "\u00a0\u202f";

    private final String text;
    private int start;
    private int end;
    private BreakIterator cutter = DICTIONARY;
    private int runEnd;

    WordScanner(String text) {
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean next() {
        start = end;
        while (start < text.length()) {
            int c = text.codePointAt(start);
            if (start < runEnd || isUnspaced(c)) {
                if (cutFromRun()) return true;
            } else if (isWordStart(c)) {
                end = endOfWord(start);
                return true;
            } else {
                start += Character.charCount(c);
            }
        }
        end = start;
        return false;
    }

    /// Moves to the next dictionary word of the unspaced run at `start`; false if only marks were left of it.
    private boolean cutFromRun() {
        if (start >= runEnd) openRun();
        int word = start;
        end = runStart + cutter.following(start - runStart);
        start = isWordStart(text.codePointAt(word)) ? word : end;
        return start < end;
    }

    private int runStart;

    private void openRun() {
        runStart = start;
        runEnd = start;
        while (runEnd < text.length() && continuesRun(text.codePointAt(runEnd)))
            runEnd += Character.charCount(text.codePointAt(runEnd));
        cutter = DICTIONARY.clone();
        cutter.setText(text.substring(runStart, runEnd));
    }

    private static boolean continuesRun(int c) {
        return isUnspaced(c) || isMark(c) || isJoiner(c);
    }

    private int endOfWord(int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isInside(c) && !joins(from, at, c)) break;
            at += Character.charCount(c);
        }
        while (isJoiner(text.codePointBefore(at))) at--;
        return at;
    }

    private static boolean isInside(int c) {
        return isWordStart(c) && !isUnspaced(c) || isMark(c) || isJoiner(c);
    }

    /// Whether the sign at `at` holds together what stands on both its sides.
    private boolean joins(int word, int at, int sign) {
        if (sign > 0xFFFF || at + 1 >= text.length()) return false;
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        if (isDigit(before) && isDigit(after))
            return SEPARATORS.indexOf(sign) >= 0 || NO_BREAK_SPACES.indexOf(sign) >= 0 && isThousand(word, at + 1);
        if (!isLetter(after) || isUnspaced(after)) return false;
        if (APOSTROPHES.indexOf(sign) >= 0) return isInside(before);
        if (sign == '"' || sign == '״') return isHebrew(before) && isHebrew(after);
        return sign == '.' && isInitial(word, at) && endsInitial(at + 1);
    }

    /// "1 234": three digits and no more after the space, digits alone before it.
    private boolean isThousand(int word, int group) {
        if (!isDigit(text.codePointAt(word)) || group + 3 > text.length()) return false;
        for (int i = group; i < group + 3; i++) if (!isDigit(text.charAt(i))) return false;
        return group + 3 == text.length() || !isWordStart(text.codePointAt(group + 3));
    }

    /// "U.S": the dot stands after a single letter, counted from the last dot.
    private boolean isInitial(int word, int dot) {
        int letter = text.offsetByCodePoints(dot, -1);
        return isLetter(text.codePointAt(letter)) && (letter == word || text.charAt(letter - 1) == '.');
    }

    private boolean endsInitial(int letter) {
        int after = letter + Character.charCount(text.codePointAt(letter));
        return after >= text.length() || !isInside(text.codePointAt(after));
    }

    private static boolean isWordStart(int c) {
        return c < 0x80 ? Character.isLetterOrDigit(c) : UCharacter.isLetter(c) || isNumber(c);
    }

    private static boolean isNumber(int c) {
        int type = UCharacter.getType(c);
        return type == ECharacterCategory.DECIMAL_DIGIT_NUMBER
                || type == ECharacterCategory.LETTER_NUMBER
                || type == ECharacterCategory.OTHER_NUMBER;
    }

    private static boolean isLetter(int c) {
        return UCharacter.isLetter(c);
    }

    private static boolean isDigit(int c) {
        return UCharacter.isDigit(c);
    }

    private static boolean isMark(int c) {
        if (c < 0x300) return false;
        int type = UCharacter.getType(c);
        return type == ECharacterCategory.NON_SPACING_MARK
                || type == ECharacterCategory.COMBINING_SPACING_MARK
                || type == ECharacterCategory.ENCLOSING_MARK;
    }

    /// Soft hyphen, zero-width non-joiner and joiner stand inside words.
    private static boolean isJoiner(int c) {
        return c == 0xAD || c == 0x200C || c == 0x200D;
    }

    private static boolean isHebrew(int c) {
        return c >= 0x5D0 && c <= 0x5EA;
    }

    static boolean isUnspaced(int c) {
        if (c < 0x0E00 || !UCharacter.isLetter(c)) return false;
        return switch (UScript.getScript(c)) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR -> true;
            default -> c == 'ー' || c == '々';
        };
    }
}
