package standfirst.article;

/// What became of a page: an article, or the reason why there is none in it.
public sealed interface Reading {
    record Readable(Article article) implements Reading {}

    record Unreadable(Facts facts, String reason) implements Reading {}
}
