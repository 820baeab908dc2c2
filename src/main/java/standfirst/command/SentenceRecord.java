package standfirst.command;

import java.util.List;
import standfirst.article.Sentence;

/// A sentence as the stages write it.
record SentenceRecord(String text, int start, int end, int paragraph) {
    static List<SentenceRecord> of(List<Sentence> sentences) {
        return sentences.stream()
                .map(sentence ->
                        new SentenceRecord(sentence.text(), sentence.start(), sentence.end(), sentence.paragraph()))
                .toList();
    }
}
