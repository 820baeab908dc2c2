package standfirst.language;

import java.util.List;

/// A proper name in a text: its words, folded, and its span in UTF-16 code units.
public record Name(String text, List<String> words, int start, int end) {
    public Name {
        words = List.copyOf(words);
    }
}
