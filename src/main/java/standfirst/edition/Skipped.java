package standfirst.edition;

/// A source or an article that could not be read: where, and why in one line. It costs only itself.
public record Skipped(String source, String reason) {}
