package standfirst.article;

/// What came of one address that a source named: a page, a headline alone where the publisher allows no more, or the
/// reason in one line why there is neither.
public sealed interface Arrival {
    record Arrived(Page page) implements Arrival {}

    record Announced(Headline headline) implements Arrival {}

    record Missed(String source, String reason) implements Arrival {}
}
