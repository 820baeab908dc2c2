package standfirst.mail;

/// How much of a story a mail has room for, from all of it to nothing.
public enum Room {
    /// Each point with its source sentences under it.
    QUOTES,
    /// Each point, itself a link to where its source sentences stand.
    LINKS,
    HEADLINE,
    NOTHING
}
