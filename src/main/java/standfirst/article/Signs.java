package standfirst.article;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/// The signs between words, by ICU's character data.
final class Signs {
    private static final String EITHER_QUOTES = "\"'“”‘’«»‹›„*";
    private static final String OPENERS = "\"'”»›’¿¡-–—―•⁃*`_,";
    private static final String GOES_ON = ",;:№)]%，、،؛；：）】";

    private Signs() {}

    /// Marks that may end a sentence: `.`, `!`, `?`, an ellipsis, and what Unicode calls terminal (danda, 。, ؟ …).
    static boolean isStop(int c) {
        if (c < 0x80) return c == '.' || c == '!' || c == '?';
        if (c < 0x2000 && UCharacter.isLetter(c)) return false;
        int sentenceBreak = UCharacter.getIntPropertyValue(c, UProperty.SENTENCE_BREAK);
        return sentenceBreak == UCharacter.SentenceBreak.STERM
                || sentenceBreak == UCharacter.SentenceBreak.ATERM
                || c == '…';
    }

    /// Stops of scripts that put no space after them, or often forget it.
    static boolean needsSpace(int stop) {
        return stop < 0x80 || stop == '…' || stop == '‼' || stop == '⁇' || stop == '⁈' || stop == '⁉';
    }

    static boolean isWideStop(int c) {
        return c == '。' || c == '！' || c == '？' || c == '｡' || c == '．';
    }

    static boolean isSpace(int c) {
        return c <= ' ' || c == '\u00a0' || c >= 0x1680 && (Character.isSpaceChar(c) || isInvisible(c));
    }

    /// Byte-order mark, zero-width space and marks of direction.
    static boolean isInvisible(int c) {
        return c == '\u200b' || c == '\u200e' || c == '\u200f' || c == '\ufeff' || c >= 0x202A && c <= 0x202E;
    }

    static boolean isCloser(int c) {
        int type = UCharacter.getType(c);
        return type == ECharacterCategory.END_PUNCTUATION || type == ECharacterCategory.FINAL_PUNCTUATION;
    }

    /// Quotation marks that close in one language and open in another.
    static boolean isEitherQuote(int c) {
        return EITHER_QUOTES.indexOf(c) >= 0;
    }

    static boolean isOpener(int c) {
        int type = UCharacter.getType(c);
        return type == ECharacterCategory.START_PUNCTUATION
                || type == ECharacterCategory.INITIAL_PUNCTUATION
                || OPENERS.indexOf(c) >= 0;
    }

    /// Signs that cannot stand at the beginning of a sentence.
    static boolean goesOn(int c) {
        return GOES_ON.indexOf(c) >= 0;
    }

    static boolean isCased(int c) {
        return UCharacter.isUpperCase(c) || UCharacter.isLowerCase(c);
    }

    static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == ECharacterCategory.NON_SPACING_MARK || type == ECharacterCategory.COMBINING_SPACING_MARK;
    }

    static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D;
    }

    static boolean isIdeographic(int c) {
        if (c < 0x2E80) return false;
        int script = UScript.getScript(c);
        return script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA;
    }
}
