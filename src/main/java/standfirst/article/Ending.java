package standfirst.article;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import standfirst.language.Words;

/// A place in a block where a sentence may end: a run of stops, the quotation marks and brackets that close after it,
/// and what follows. Offsets are in the block; `sentence` is where the sentence began.
record Ending(String block, int sentence, int stop, int end, int closed, int next) {
    /// How far we look back or ahead for the other half of a pair, in UTF-16 units; keeps the work linear.
    private static final int BACK = 600;

    private static final int AHEAD = 150;
    private static final int LONGEST_WORD = 40;

    /// The next ending at or after `from`; none is left when its `stop` is the block's length.
    static Ending find(String block, int sentence, int from, String ownStops) {
        int stop = from;
        while (stop < block.length() && !isStop(block.codePointAt(stop), ownStops))
            stop += Character.charCount(block.codePointAt(stop));
        int end = endOfStops(block, stop, ownStops);
        int closed = new Closers(block, Math.max(sentence, stop - BACK)).after(end);
        return new Ending(block, sentence, stop, end, closed, skipSpace(block, closed));
    }

    private static boolean isStop(int c, String ownStops) {
        return Signs.isStop(c) || ownStops.indexOf(c) >= 0;
    }

    private static int endOfStops(String block, int stop, String ownStops) {
        int end = stop;
        while (end < block.length()) {
            int c = block.codePointAt(end);
            if (isStop(c, ownStops)) end += Character.charCount(c);
            else if (c == ' ' && end > stop && isStopAlone(block, end + 1)) end++;
            else break;
        }
        return end;
    }

    /// A stop with space on both sides belongs to the one before: ". . ." and " !".
    private static boolean isStopAlone(String block, int at) {
        if (at >= block.length() || !Signs.isStop(block.codePointAt(at))) return false;
        return at + 1 == block.length() || !Character.isLetterOrDigit(block.codePointAt(at + 1));
    }

    static int skipSpace(String block, int from) {
        int at = from;
        while (at < block.length() && Signs.isSpace(block.charAt(at))) at++;
        return at;
    }

    boolean isLast() {
        return next >= block.length();
    }

    /// A sentence can only end before a space, or after a stop that needs none.
    boolean isOpen() {
        return next > closed || isWide() || !Signs.needsSpace(block.codePointAt(stop));
    }

    /// 。 and its kin, and ! or ? between ideographs.
    boolean isWide() {
        for (int i = stop; i < end; i++) if (Signs.isWideStop(block.charAt(i))) return true;
        return block.charAt(stop) != '.' && stop > 0 && isIdeographicAt(stop - 1) && isIdeographicAt(closed);
    }

    private boolean isIdeographicAt(int at) {
        return at < block.length() && Signs.isIdeographic(block.codePointAt(at));
    }

    /// One full stop: the only mark that may belong to the word before it.
    boolean isDot() {
        return end == stop + 1 && block.charAt(stop) == '.';
    }

    boolean hasCloser() {
        return closed > end;
    }

    /// A comma cannot begin a sentence, but two of them are a Dutch quotation mark.
    boolean goesOnSign() {
        return Signs.goesOn(block.codePointAt(next)) && !block.startsWith(",,", next);
    }

    /// Where the next word begins, after opening signs.
    int nextWord() {
        int at = next;
        for (int signs = 0; at < block.length() && signs < 6; signs++) {
            int c = block.codePointAt(at);
            if (!Signs.isOpener(c) && !Signs.isSpace(c)) break;
            at += Character.charCount(c);
        }
        return at;
    }

    int nextLetter() {
        int at = nextWord();
        return at < block.length() ? block.codePointAt(at) : ' ';
    }

    /// Georgian's letters count as small ones in Unicode, but begin sentences.
    boolean goesOnSmall() {
        int letter = nextLetter();
        return UCharacter.isLowerCase(letter) && UCharacter.toTitleCase(letter) != letter;
    }

    boolean goesOnCapital() {
        return UCharacter.isUpperCase(nextLetter());
    }

    boolean goesOnDigit() {
        return UCharacter.isDigit(nextLetter());
    }

    /// «Yes, said she. – Tomorrow.»: the speech goes on after the words between the dashes.
    boolean goesOnDash() {
        return block.charAt(next) == '–' || block.charAt(next) == '—';
    }

    boolean nextIsAbbreviated() {
        int after = nextWord() + nextWordText().length();
        return after < block.length() && block.charAt(after) == '.';
    }

    String nextWordText() {
        int start = nextWord();
        int at = start;
        while (at < block.length() && at - start < LONGEST_WORD && isInWord(block.codePointAt(at)))
            at += Character.charCount(block.codePointAt(at));
        return block.substring(start, at);
    }

    /// The word that the stop follows, with its inner stops and hyphens: "z.B", "Lt.-Gen".
    String word() {
        return block.substring(wordStart(), wordEnd());
    }

    /// Nothing but bullets and brackets stand before the word.
    boolean isFirstWord() {
        for (int i = wordStart() - 1; i >= sentence; i--)
            if (Character.isLetterOrDigit(block.charAt(i)) || wordStart() - i > 3) return false;
        return true;
    }

    /// The word is not the tail of a clock time or a sum: "23:45".
    boolean isWholeWord() {
        return wordStart() == sentence || Signs.isSpace(block.charAt(wordStart() - 1));
    }

    private int wordStart() {
        int at = wordEnd();
        while (at > sentence && stop - at < LONGEST_WORD) {
            int c = block.codePointBefore(at);
            if (!isInWord(c) && !isInAbbreviation(c) && !isHebrewQuote(at - 1)) break;
            at -= Character.charCount(c);
        }
        while (at < wordEnd() && (block.charAt(at) == '.' || block.charAt(at) == '-')) at++;
        return at;
    }

    /// Marks of direction may stand between an Arabic abbreviation and its stop.
    private int wordEnd() {
        int at = stop;
        while (at > sentence && Signs.isInvisible(block.charAt(at - 1))) at--;
        return at;
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) || c > 0x2FF && (Signs.isMark(c) || Signs.isJoiner(c));
    }

    private static boolean isInAbbreviation(int c) {
        return c == '.' || c == '-' || c == '&' || c == '°' || c == '№';
    }

    private boolean isHebrewQuote(int at) {
        char c = block.charAt(at);
        return (c == '"' || c == '\'' || c == '״' || c == '׳')
                && at > sentence
                && UScript.getScript(block.codePointBefore(at)) == UScript.HEBREW;
    }

    int wordsSoFar() {
        return Words.count(block.substring(Math.max(sentence, stop - BACK), stop));
    }

    /// The word before [#word], without what follows it.
    String wordBefore() {
        int to = wordStart();
        while (to > sentence && Signs.isSpace(block.charAt(to - 1))) to--;
        int from = to;
        while (from > sentence && to - from < LONGEST_WORD && isInWord(block.codePointBefore(from)))
            from -= Character.charCount(block.codePointBefore(from));
        return block.substring(from, to);
    }

    /// Whether the stop stands inside 「…」, “…”, «…» or （…） that closes soon.
    boolean isInsidePair() {
        int depth = 0;
        for (int i = Math.max(sentence, stop - BACK); i < closed; i++) depth += Closers.depth(block.charAt(i));
        if (depth <= 0) return false;
        for (int i = closed; i < Math.min(block.length(), closed + AHEAD); i++)
            if (Closers.depth(block.charAt(i)) != 0) return Closers.depth(block.charAt(i)) < 0;
        return false;
    }
}
