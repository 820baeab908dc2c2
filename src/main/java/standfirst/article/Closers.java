package standfirst.article;

/// Finds where the quotation marks and brackets end that close after a sentence's stop. `from` is how far back an
/// opening quotation mark is looked for.
record Closers(String block, int from) {
    /// How far back the beginning of a quotation is looked for, in UTF-16 units.
    private static final int FAR = 1000;

    private static final String WIDE_OPENERS = "「『（“【《«";
    private static final String WIDE_CLOSERS = "」』）”】》»";

    /// +1 for a sign that opens a pair in East Asian text, -1 for one that closes it.
    static int depth(char c) {
        if (c < 0x2018 && c != '«' && c != '»') return 0;
        return WIDE_OPENERS.indexOf(c) >= 0 ? 1 : WIDE_CLOSERS.indexOf(c) >= 0 ? -1 : 0;
    }

    int after(int end) {
        int at = end;
        while (at < block.length()) {
            int closed = closeOne(at);
            if (closed == at) break;
            at = closed;
            if (at > end) at = afterOwnStop(at);
        }
        return at;
    }

    private int closeOne(int at) {
        int c = block.codePointAt(at);
        if (Signs.isCloser(c)) return at + Character.charCount(c);
        if (Signs.isEitherQuote(c)) return closesHere(at) ? at + 1 : at;
        return c == ' ' ? closeDetached(at) : at;
    }

    private boolean closesHere(int at) {
        if (at + 1 >= block.length()) return true;
        int after = block.codePointAt(at + 1);
        if (Signs.isIdeographic(after)) return depth(block.charAt(at)) <= 0;
        return Signs.isSpace(after)
                || Signs.isCloser(after)
                || Signs.isEitherQuote(after)
                || after == '.'
                || after == ',';
    }

    /// Typesetters of some languages, and some feeds, put a space before the sign that closes.
    private int closeDetached(int space) {
        int at = Ending.skipSpace(block, space);
        if (at >= block.length()) return space;
        int width = block.startsWith("''", at) ? 2 : 1;
        int after = at + width;
        boolean alone =
                after >= block.length() || Signs.isSpace(block.charAt(after)) || Signs.isStop(block.charAt(after));
        return alone && closesDetached(at, width) ? after : space;
    }

    private boolean closesDetached(int at, int width) {
        return switch (block.charAt(at)) {
            case ')', ']' -> true;
            case '»' -> block.lastIndexOf('«', at) >= from;
            case '"', '”' -> hasOpenQuote(at);
            case '\'' -> width == 2 && (hasOpenQuote(at) || opensLow(at));
            default -> false;
        };
    }

    private boolean hasOpenQuote(int before) {
        boolean open = false;
        for (int i = from; i < before; i++) {
            char c = block.charAt(i);
            boolean doubled = (c == '\'' || c == '`' || c == ',') && block.charAt(i + 1) == c;
            if (c == '"' || c == '“' || c == '”' || doubled) open = !open;
            if (doubled) i++;
        }
        return open;
    }

    /// Where Dutch opens a quotation with two commas, two apostrophes always close it.
    private boolean opensLow(int before) {
        return block.substring(Math.max(0, before - FAR), before).contains(",,");
    }

    /// «Really?». — the sentence's own full stop after a quotation's mark.
    private int afterOwnStop(int closed) {
        int at = closed < block.length() && block.charAt(closed) == ' ' ? closed + 1 : closed;
        if (at >= block.length() || block.charAt(at) != '.') return closed;
        return at + 1 >= block.length() || Signs.isSpace(block.charAt(at + 1)) ? at + 1 : closed;
    }
}
