package standfirst.keypoint;

/// Why a point was withheld.
public enum Reason {
    NO_SENTENCE,
    CITED_SENTENCE_MISSING,
    NUMBER,
    DATE,
    NAME,
    ROLE,
    POLARITY,
    HEDGE,
    ATTRIBUTION,
    CAUSE,
    SCOPE,
    QUOTE,
    MERGED,
    WRONG_LANGUAGE,
    REPEATED,
    DOUBTFUL
}
