package standfirst.article;

/// A sentence of an article's text, without white space around it. Sentences and paragraphs count from 0, offsets are
/// UTF-16 code units in the article's text: `text.substring(start, end)` is `text`.
public record Sentence(String text, int start, int end, int paragraph) {
    public Sentence {
        if (start < 0 || end - start != text.length() || text.isBlank())
            throw new IllegalArgumentException(
                    "a sentence of " + text.length() + " units cannot span " + start + "-" + end);
    }
}
