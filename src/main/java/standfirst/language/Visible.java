package standfirst.language;

/// Text that comes from outside, as a reader would see it.
public final class Visible {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Visible() {}

    /// On one line, without what is not seen (controls, bidirectional overrides, Unicode tags), white space made
    /// single.
    public static String text(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) space(seen);
            else if (!isHidden(c)) seen.appendCodePoint(c);
        });
        return seen.toString().strip();
    }

    private static void space(StringBuilder seen) {
        if (!seen.isEmpty() && seen.charAt(seen.length() - 1) != ' ') seen.append(' ');
    }

    /// The joiners are letters' business in Persian and Hindi, so they stay.
    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
