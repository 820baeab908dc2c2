package standfirst.edition;

/// The days on which a story was told so far, as days since 1970, and whether an article may still belong to it.
final class Days {
    /// The words of a first report last for two or three days of follow-ups; later the same words are an anniversary,
    /// a review, or the next event of the kind.
    static final long APART = 3;

    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    static Days of(Leaf leaf) {
        Days days = new Days();
        leaf.published().ifPresent(moment -> days.add(moment.day().toEpochDay()));
        return days;
    }

    private void add(long day) {
        first = Math.min(first, day);
        last = Math.max(last, day);
    }

    void add(Days other) {
        if (other.isEmpty()) return;
        add(other.first);
        add(other.last);
    }

    private boolean isEmpty() {
        return first > last;
    }

    /// Without a date on one side, the words alone decide.
    boolean near(Days other) {
        return isEmpty() || other.isEmpty() || other.first - last <= APART && first - other.last <= APART;
    }
}
