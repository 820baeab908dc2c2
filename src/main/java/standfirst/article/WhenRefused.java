package standfirst.article;

/// What the newsroom makes of an article whose publisher keeps programs from reading it, by robots.txt or by an opt-out
/// from AI use.
public enum WhenRefused {
    /// It is read all the same, for the publisher gave this newsroom leave.
    SUMMARISE,
    /// The edition names its headline, as the feed gives it, with the link; its text is not read.
    HEADLINE,
    /// It is left out, and the reason told.
    SKIP
}
