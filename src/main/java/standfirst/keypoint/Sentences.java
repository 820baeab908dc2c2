package standfirst.keypoint;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standfirst.article.Sentence;

final class Sentences {
    private Sentences() {}

    static List<Sentence> of(String text, Locale language) {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLocale(language));
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String part = text.substring(start, end);
            String bare = part.strip();
            int from = start + part.indexOf(bare);
            if (!bare.isEmpty()) sentences.add(new Sentence(bare, from, from + bare.length(), 0));
        }
        return sentences;
    }
}
