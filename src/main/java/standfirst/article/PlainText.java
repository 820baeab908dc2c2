package standfirst.article;

import java.lang.Character.UnicodeBlock;

/// Gathers text for readers: white space counted once, no control characters, no marks that turn the direction of
/// writing or have no width, no half surrogates. What is stored is what is seen.
final class PlainText {
    private static final char NON_JOINER = '\u200c';
    private static final char JOINER = '\u200d';

    private final StringBuilder text = new StringBuilder();
    private boolean space;

    static String of(String raw) {
        return new PlainText().add(raw).take();
    }

    PlainText add(String raw) {
        for (int i = 0, n = raw.length(); i < n; i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c == '\u00a0') space = true;
            else if (c < 0x7f) put(c);
            else i = addBeyondAscii(raw, i, c);
        }
        return this;
    }

    private int addBeyondAscii(String raw, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            if (i + 1 == raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1))) return i;
            int point = Character.toCodePoint(c, raw.charAt(i + 1));
            if (Character.getType(point) == Character.FORMAT) return i + 1;
            put(c);
            text.append(raw.charAt(i + 1));
            return i + 1;
        }
        if (Character.isSpaceChar(c)) space = true;
        else if (!silent(c) || joins(c, raw, i)) put(c);
        return i;
    }

    private static boolean silent(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> c >= 0xfdd0 && c <= 0xfdef || c == '\ufffc';
        };
    }

    /// Persian and the scripts of India spell with joiners between letters: there they are part of the word.
    private static boolean joins(char c, String raw, int i) {
        if (c != NON_JOINER && c != JOINER || i == 0 || i + 1 == raw.length()) return false;
        return spellsWithJoiners(raw.charAt(i - 1)) && spellsWithJoiners(raw.charAt(i + 1));
    }

    private static boolean spellsWithJoiners(char c) {
        return c >= 0x0600 && c < 0x0780 || c >= 0x0900 && c < 0x0e00 && UnicodeBlock.of(c) != null;
    }

    private void put(char c) {
        if (space && !text.isEmpty()) text.append(' ');
        space = false;
        text.append(c);
    }

    void space() {
        space = true;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// The text so far; the next one begins empty.
    String take() {
        String taken = text.toString();
        text.setLength(0);
        space = false;
        return taken;
    }
}
