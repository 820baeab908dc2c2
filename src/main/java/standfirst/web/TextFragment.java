package standfirst.web;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standfirst.article.Article;
import standfirst.keypoint.Evidence;

/// A link that a browser opens at the very sentence, marked: `https://…/story#:~:text=start,end` (WICG Scroll to Text
/// Fragment). A browser that does not know it opens the article at its top.
///
/// The browser takes the first place that matches, whole words only, so the text must be the first of its kind: when
/// the same words stand earlier in the article, the words before the sentence go along as its prefix.
final class TextFragment {
    /// Chromium's own generator matches longer texts by their first and last words (`kExactTextMaxChars`); a longer
    /// exact text would also break at the first footnote mark or link that the page has inside it.
    private static final int EXACT = 120;

    private static final int EDGE_WORDS = 5;
    private static final int PREFIX_WORDS = 4;

    private final Article article;
    private final int start;
    private final int end;

    private TextFragment(Article article, Evidence evidence) {
        this.article = article;
        this.start = evidence.start();
        this.end = evidence.end();
    }

    /// The article's address at this sentence. An own fragment of the address is kept: the directive follows it.
    static String link(Article article, Evidence evidence) {
        URI address = article.facts().canonical();
        return address + (address.getRawFragment() == null ? "#" : "") + ":~:text="
                + new TextFragment(article, evidence).directive();
    }

    private String directive() {
        String sentence = article.text().substring(start, end);
        List<String> words = words(sentence, article.language());
        boolean exact = sentence.length() <= EXACT || words.size() <= 2 * EDGE_WORDS;
        String first = exact ? sentence : String.join("", words.subList(0, EDGE_WORDS));
        String text = exact ? encode(first) : encode(first) + "," + encode(lastWords(words));
        return prefix(first) + text;
    }

    private static String lastWords(List<String> words) {
        return String.join("", words.subList(words.size() - EDGE_WORDS, words.size()));
    }

    private String prefix(String first) {
        if (article.text().indexOf(first) >= start) return "";
        List<String> before = words(lastParagraph(article.text().substring(0, start)), article.language());
        String prefix = String.join("", before.subList(Math.max(0, before.size() - PREFIX_WORDS), before.size()));
        return prefix.isBlank() ? "" : encode(prefix.strip()) + "-,";
    }

    private static String lastParagraph(String text) {
        String stripped = text.stripTrailing();
        return stripped.substring(stripped.lastIndexOf('\n') + 1);
    }

    /// The text in pieces that each begin with a word and carry what follows it, so that they join to the text again.
    static List<String> words(String text, Locale language) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.forLocale(language));
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            boolean nextIsWord = to < text.length() && Character.isLetterOrDigit(text.codePointAt(to));
            if (!nextIsWord && to < text.length()) continue;
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    /// Everything but letters and digits of ASCII and three harmless marks; `-`, `,` and `&` are the directive's own.
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.strip().getBytes(StandardCharsets.UTF_8))
            if (isPlain(b)) encoded.append((char) b);
            else encoded.append('%').append(String.format("%02X", b));
        return encoded.toString();
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '.' || b == '_' || b == '~';
    }
}
