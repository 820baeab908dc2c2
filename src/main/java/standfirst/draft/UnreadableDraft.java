package standfirst.draft;

import standfirst.language.Visible;

/// A file that is no draft that we can take back: what is wrong with it, in one line, and where.
public final class UnreadableDraft extends RuntimeException {
    private static final int LONGEST = 300;

    UnreadableDraft(String what) {
        super(inALine(what));
    }

    UnreadableDraft(String what, Throwable cause) {
        super(inALine(what), cause);
    }

    UnreadableDraft(int line, String what) {
        this("line " + line + ": " + what);
    }

    UnreadableDraft(int line, String what, Throwable cause) {
        this("line " + line + ": " + what, cause);
    }

    /// It may quote the file.
    private static String inALine(String what) {
        String line = Visible.text(what);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
