package standfirst.translation;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/// A language's quotation marks in the place of others. Where the marks do not pair, or one stands inside another, the
/// text is left as it is.
final class QuotationStyle {
    private static final String MARKS = "\"“”„‟«»「」『』＂";

    /// French sets its marks off by a space that does not break.
    private static final String INNER_SPACE = "\u00a0";

    private final String open;
    private final String close;

    QuotationStyle(ULocale language) {
        LocaleData marks = LocaleData.getInstance(language);
        String space = language.getLanguage().equals("fr") ? INNER_SPACE : "";
        open = marks.getDelimiter(LocaleData.QUOTATION_START) + space;
        close = space + marks.getDelimiter(LocaleData.QUOTATION_END);
    }

    String set(String text) {
        List<Integer> marks = marks(text);
        if (marks.isEmpty() || !pair(text, marks)) return text;
        StringBuilder set = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < marks.size(); i += 2) {
            int begin = marks.get(i);
            int end = marks.get(i + 1);
            set.append(text, from, begin).append(open);
            set.append(text.substring(begin + 1, end).strip()).append(close);
            from = end + 1;
        }
        return set.append(text, from, text.length()).toString();
    }

    private static List<Integer> marks(String text) {
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) if (MARKS.indexOf(text.charAt(i)) >= 0) marks.add(i);
        return marks;
    }

    private static boolean pair(String text, List<Integer> marks) {
        if (marks.size() % 2 == 1) return false;
        for (int i = 0; i < marks.size(); i += 2)
            if (!opens(text, marks.get(i)) || !closes(text, marks.get(i + 1))) return false;
        return true;
    }

    /// It follows no word (24" is a measure), where words are parted by spaces.
    private static boolean opens(String text, int at) {
        boolean free = at == 0 || !isWord(text.charAt(at - 1));
        boolean inside = at + 1 < text.length() && (isGuillemet(text, at) || !isSpace(text.charAt(at + 1)));
        return free && inside;
    }

    private static boolean closes(String text, int at) {
        boolean free = at + 1 == text.length() || !isWord(text.charAt(at + 1));
        return free && (isGuillemet(text, at) || !isSpace(text.charAt(at - 1)));
    }

    /// These may have a space inside.
    private static boolean isGuillemet(String text, int at) {
        return text.charAt(at) == '«' || text.charAt(at) == '»';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && Scripts.partsWords(c);
    }
}
