package standfirst.translation;

import java.util.List;
import java.util.Locale;
import standfirst.language.Dates;
import standfirst.language.Day;
import standfirst.language.Folded;
import standfirst.language.Lexicon;
import standfirst.language.Name;
import standfirst.language.Names;
import standfirst.language.Numbers;
import standfirst.language.Quantity;
import standfirst.language.Token;
import standfirst.language.Words;

/// One side of a translation, read closely: its words, the lexicon's phrases, numbers, dates and names.
record Side(
        String text,
        Locale language,
        List<Token> tokens,
        List<Lexicon.Hit> hits,
        List<Quantity> numbers,
        List<Day> days,
        List<Name> names) {
    static Side read(String text, Locale language) {
        Folded folded = Folded.of(text);
        List<Token> tokens = Words.of(language).tokens(text);
        List<Lexicon.Hit> hits = Lexicon.of(language).find(folded);
        List<Quantity> numbers = Numbers.of(language).find(folded, hits);
        List<Day> days = Dates.of(language).find(folded, hits, numbers);
        List<Name> names = Names.of(language).find(text, folded, hits, tokens);
        return new Side(text, language, tokens, hits, numbers, days, names);
    }

    /// The words as they stand.
    List<String> words() {
        return tokens.stream().map(Token::text).toList();
    }

    /// From the first of neighbouring words to the last.
    String part(List<Token> words) {
        return text.substring(words.getFirst().start(), words.getLast().end());
    }

    /// Whether a word stands in it, in any case.
    boolean hasWord(String word) {
        for (Token token : tokens) if (token.text().equalsIgnoreCase(word)) return true;
        return false;
    }

    String part(Quantity number) {
        return text.substring(number.start(), number.end());
    }
}
