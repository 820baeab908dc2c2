package standfirst.keypoint;

import java.util.List;
import standfirst.language.Token;

/// A sentence of the article on its way to a key point: its number, what would be printed of it, and the words of that.
record Draft(int sentence, String text, List<Token> words) {
    List<String> content() {
        return words.stream().filter(word -> !word.stop()).map(Token::stem).toList();
    }
}
