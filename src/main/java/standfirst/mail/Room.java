package standfirst.mail;

/// How much of a story a mail has room for, from all of it to nothing.
public enum Room {
    /// Each point with its source sentences under it, each of them a link to its place in the original.
    LINKED_QUOTES,
    /// Each point with its source sentences under it.
    QUOTES,
    /// Each point, itself a link to where its source sentences stand.
    LINKS,
    HEADLINE,
    NOTHING;

    public boolean hasQuotes() {
        return this == LINKED_QUOTES || this == QUOTES;
    }

    public boolean hasPoints() {
        return hasQuotes() || this == LINKS;
    }
}
