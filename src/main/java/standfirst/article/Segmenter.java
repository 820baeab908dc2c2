package standfirst.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into sentences. A line end always ends a sentence, an empty line a paragraph; inside a line a stop ends
/// it unless the rules of the language say that it goes on.
///
/// `segment("Dr. Weber came. He left.", Locale.ENGLISH)` gives "Dr. Weber came." and "He left."
public final class Segmenter {
    public List<Sentence> segment(String text, Locale language) {
        SentenceRules rules = SentenceRules.of(language);
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        boolean blankLine = false;
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = endOfLine(text, start);
            if (isBlank(text, start, end)) {
                blankLine = true;
                continue;
            }
            if (blankLine && !sentences.isEmpty()) paragraph++;
            blankLine = false;
            String line = text.substring(start, end);
            List<Integer> items = SpacedSentences.writtenIn(language)
                    ? new SpacedSentences(line).starts()
                    : new Enumeration(line).starts();
            for (int i = 0; i < items.size(); i++) {
                int itemEnd = i + 1 < items.size() ? items.get(i + 1) : line.length();
                cut(line.substring(items.get(i), itemEnd), start + items.get(i), paragraph, rules, sentences);
            }
        }
        return sentences;
    }

    private static void cut(String line, int offset, int paragraph, SentenceRules rules, List<Sentence> into) {
        int sentence = 0;
        Ending ending = Ending.find(line, 0, 0, rules.ownStops());
        while (!ending.isLast()) {
            int from = ending.closed();
            if (!rules.goesOn(ending)) {
                add(line, sentence, ending.next(), offset, paragraph, into);
                sentence = ending.next();
                from = sentence;
            }
            ending = Ending.find(line, sentence, from, rules.ownStops());
        }
        add(line, sentence, line.length(), offset, paragraph, into);
    }

    private static void add(String line, int from, int to, int offset, int paragraph, List<Sentence> into) {
        int start = Ending.skipSpace(line, from);
        int end = to;
        while (end > start && Signs.isSpace(line.charAt(end - 1))) end--;
        if (end > start) into.add(new Sentence(line.substring(start, end), offset + start, offset + end, paragraph));
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isLineEnd(text.charAt(at))) at++;
        return at;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isBlank(String text, int from, int to) {
        return Ending.skipSpace(text, from) >= to;
    }
}
