package standfirst.llm;

/// What a language model is asked to do.
public enum Role {
    CONDENSE,
    JUDGE,
    TRANSLATE
}
