package standfirst.article;

/// What came of one address that a source named: a page, or the reason in one line why there is none.
public sealed interface Arrival {
    record Arrived(Page page) implements Arrival {}

    record Missed(String source, String reason) implements Arrival {}
}
