package standfirst.command;

/// What the program ends with.
final class Exit {
    static final int DONE = 0;

    /// A check found something ungrounded, or with `--strict` a source was skipped.
    static final int UNGROUNDED = 1;

    static final int WRONG_USAGE = 2;

    /// It cannot run, or nothing could be read.
    static final int CANNOT = 3;

    private Exit() {}
}
