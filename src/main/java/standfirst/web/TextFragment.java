package standfirst.web;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import standfirst.article.Article;
import standfirst.keypoint.Evidence;

/// A link that a browser opens at the very sentence, marked: `https://…/story#:~:text=first words,last words` (WICG
/// Scroll to Text Fragment). A browser that does not know it opens the article at its top.
///
/// The browser takes the first place that matches, whole words only and whatever their case. So the first words go on
/// until they stand nowhere earlier on the page; and where the whole sentence does, the words before it go along as a
/// prefix. Few words also outlive more of what a page has inside a sentence (a link, a footnote mark) than many.
final class TextFragment {
    /// As few as Chromium itself takes at either end (`TextFragmentSelectorGenerator`).
    private static final int EDGE_WORDS = 3;

    private static final int EDGE_CLAUSES = 1;
    private static final Set<String> UNSPACED = Set.of("zh", "ja", "th", "lo", "km", "my");

    private final Article article;
    private final UnaryOperator<String> encoding;
    private final int start;
    private final List<String> words;
    private final int edge;
    private final String earlier;

    private TextFragment(Article article, Evidence evidence, UnaryOperator<String> encoding) {
        this.article = article;
        this.encoding = encoding;
        this.start = evidence.start();
        this.words = words(article.text().substring(start, evidence.end()), article.language());
        this.edge = isUnspaced(article.language()) ? EDGE_CLAUSES : EDGE_WORDS;
        this.earlier = lower(
                article.headline() + "\n" + String.join("\n", article.facts().keyPoints()) + "\n"
                        + article.text().substring(0, start));
    }

    /// The article's address at this sentence. An own fragment of the address is kept: the directive follows it.
    static String link(Article article, Evidence evidence) {
        return link(article, evidence, TextFragment::encode);
    }

    /// The same in the letters of its own script (an IRI, RFC 3987), as pages may have it: a third as long in Hindi.
    static String inItsScript(Article article, Evidence evidence) {
        return link(article, evidence, TextFragment::encodeMarks);
    }

    private static String link(Article article, Evidence evidence, UnaryOperator<String> encoding) {
        URI address = article.facts().canonical();
        return address + (address.getRawFragment() == null ? "#" : "") + ":~:text="
                + new TextFragment(article, evidence, encoding).directive();
    }

    private String directive() {
        int all = words.size();
        int enough = edge;
        while (enough < all - edge && isEarlier(first(enough))) enough++;
        return enough < all - edge
                ? encoding.apply(first(enough)) + "," + encoding.apply(join(words.subList(all - edge, all)))
                : prefix() + encoding.apply(first(all));
    }

    private String prefix() {
        if (!isEarlier(first(words.size()))) return "";
        List<String> before = words(lastParagraph(article.text().substring(0, start)), article.language());
        String last = join(before.subList(Math.max(0, before.size() - edge), before.size()));
        return last.isBlank() ? "" : encoding.apply(last) + "-,";
    }

    private String first(int count) {
        return join(words.subList(0, count));
    }

    private boolean isEarlier(String text) {
        return earlier.contains(lower(text.strip()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String join(List<String> words) {
        return String.join("", words);
    }

    private static String lastParagraph(String text) {
        String stripped = text.stripTrailing();
        return stripped.substring(stripped.lastIndexOf('\n') + 1);
    }

    /// The text in pieces that join to it again: words with what follows them, or in scripts without spaces the parts
    /// between marks, for no two dictionaries agree where a Chinese word ends.
    static List<String> words(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLocale(language));
        breaks.setText(text);
        boolean unspaced = isUnspaced(language);
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < text.length()
                    && !(isWord(text.codePointAt(to)) && (!unspaced || !isWord(text.codePointBefore(to))))) continue;
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    private static boolean isUnspaced(Locale language) {
        return UNSPACED.contains(language.getLanguage());
    }

    /// Letters and digits, and the vowel signs that Thai and its neighbours write as marks.
    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /// Everything but letters and digits of ASCII and three harmless marks; `-`, `,` and `&` are the directive's own.
    static String encode(String text) {
        return encode(text, character -> character < 0x80 && isPlain((byte) character));
    }

    /// Letters and digits of any script stay as they are.
    private static String encodeMarks(String text) {
        return encode(text, character -> character < 0x80 ? isPlain((byte) character) : isOfAWord(character));
    }

    private static String encode(String text, IntPredicate plain) {
        StringBuilder encoded = new StringBuilder();
        text.strip().codePoints().forEach(character -> {
            if (plain.test(character)) encoded.appendCodePoint(character);
            else
                for (byte b : Character.toString(character).getBytes(StandardCharsets.UTF_8))
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        });
        return encoded.toString();
    }

    private static boolean isOfAWord(int character) {
        return isWord(character) || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '.' || b == '_' || b == '~';
    }
}
