package standfirst.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The words of a language: where they stand in a text, their stems, and which are stop words. One for each language,
/// safe for many threads.
///
/// `Words.of(Locale.ENGLISH).tokens("Ministers met")` gives "Ministers" (0-9, stem "minist") and "met" (10-13).
public final class Words {
    private static final Map<Locale, Words> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    /// Longer runs of letters are no words; the stem of one is its beginning.
    private static final int LONGEST = 100;

    private static final char TATWEEL = 'ـ';

    private final Locale language;
    private final Set<String> stopWords = new HashSet<>();

    private Words(Locale language) {
        this.language = language;
        OneWord spelling = new OneWord(Filters.spelling(language));
        for (String word : StopWords.of(language)) stopWords.add(spelling.through(plain(word)));
    }

    public static Words of(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(Language.of(language.toLanguageTag()), Words::new);
    }

    public List<Token> tokens(String text) {
        OneWord spelling = new OneWord(Filters.spelling(language));
        OneWord stem = new OneWord(Filters.stem(language));
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            String word = text.substring(scanner.start(), scanner.end());
            String spelled = spelling.through(plain(word));
            boolean stop = stopWords.contains(spelled);
            tokens.add(new Token(word, scanner.start(), scanner.end(), stem.through(spelled), stop));
        }
        return tokens;
    }

    public boolean isStop(String word) {
        return stopWords.contains(new OneWord(Filters.spelling(language)).through(plain(word)));
    }

    /// How many words the text has; far cheaper than its tokens.
    public static int count(String text) {
        int words = 0;
        for (WordScanner scanner = new WordScanner(text); scanner.next(); ) words++;
        return words;
    }

    /// In lower case, in Unicode's compatibility form, with ASCII digits, without what is only typography.
    private String plain(String word) {
        String composed = COMPATIBLE.normalize(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
        String lower = dotlessI() ? UCharacter.toLowerCase(language, composed) : composed.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> {
            if (c < 0x80 ? c != '.' || isNumber(lower) : isContent(c)) plain.appendCodePoint(ascii(c));
        });
        return plain.isEmpty() ? word : plain.toString();
    }

    /// Turkish and Azeri: the small letter of I is ı.
    private boolean dotlessI() {
        return language.getLanguage().equals("tr") || language.getLanguage().equals("az");
    }

    private static boolean isNumber(String word) {
        return UCharacter.isDigit(word.codePointAt(0));
    }

    private static boolean isContent(int c) {
        return c != TATWEEL && c != '\u0307' && Character.getType(c) != Character.FORMAT;
    }

    private static int ascii(int c) {
        if (c == '’' || c == 'ʼ') return '\'';
        return c >= 0x660 && UCharacter.isDigit(c) ? '0' + UCharacter.digit(c) : c;
    }
}
