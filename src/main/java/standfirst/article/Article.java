package standfirst.article;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A news article as the publisher wrote it. The id is a hash of the canonical address; `textHash` tells whether the
/// text has changed since it was last read.
public record Article(
        String id,
        Facts facts,
        Locale language,
        String text,
        String textHash,
        List<Sentence> sentences,
        Instant fetched,
        int readingMinutes) {
    public Article {
        if (text.isBlank()) throw new IllegalArgumentException("an article without text");
        sentences = List.copyOf(sentences);
        for (Sentence sentence : sentences)
            if (sentence.end() > text.length() || !text.startsWith(sentence.text(), sentence.start()))
                throw new IllegalArgumentException("sentence at " + sentence.start() + " is not in the text");
    }

    public String headline() {
        return facts.headline();
    }
}
