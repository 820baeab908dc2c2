package standfirst.language;

/// A word of a text. Offsets are UTF-16 code units; `stem` is lower case, normalised and light-stemmed where the
/// language has a stemmer; a `stop` word carries no content of its own.
public record Token(String text, int start, int end, String stem, boolean stop) {}
