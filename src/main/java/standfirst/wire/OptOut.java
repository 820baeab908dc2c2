package standfirst.wire;

/// A publisher's no to programs of our kind: why in one line, and whether a headline with its link is still welcome.
record OptOut(String reason, boolean allowsLink) {
    static OptOut of(String reason) {
        return new OptOut(reason, true);
    }
}
