package standfirst.edition;

/// An `edition.json` that cannot be read: where in the file, and what is wrong there.
public final class UnreadableEdition extends RuntimeException {
    public UnreadableEdition(String where, String what) {
        super(where + " " + what);
    }
}
