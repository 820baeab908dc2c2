package standfirst.translation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import standfirst.language.Folded;
import standfirst.language.Table;
import standfirst.language.Token;

/// Which of the things in `news-words.tsv` a text names: the one language's "Polizei" is the other's "警察".
final class NewsWords {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "pt", "ru", "tr", "hi", "ar", "fa", "zh", "ja");
    private static final Set<String> ANYWHERE = Set.of("zh", "ja");
    private static final int LONGEST_PARTICLE = 3;
    private static final List<List<String>> THINGS =
            Table.rows(NewsWords.class, "news-words.tsv").toList();
    private static final Map<String, NewsWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, List<Integer>> things = new HashMap<>();
    private final String language;
    private final boolean anywhere;
    private int longest;

    private NewsWords(String language) {
        this.language = language;
        this.anywhere = ANYWHERE.contains(language);
        int column = LANGUAGES.indexOf(language);
        for (int i = 0; column >= 0 && i < THINGS.size(); i++)
            for (String word : THINGS.get(i).get(column).split(" "))
                put(Folded.of(word).toString(), i);
    }

    static NewsWords of(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language.getLanguage(), NewsWords::new);
    }

    boolean known() {
        return !things.isEmpty();
    }

    BitSet in(Side side) {
        BitSet named = new BitSet();
        if (anywhere) {
            String text = Folded.of(side.text()).toString();
            for (int start = 0; start < text.length(); start++) find(text, start, named);
        } else {
            for (Token token : side.tokens()) {
                String word = Folded.of(token.text()).toString();
                int particles = language.equals("ar") ? Math.min(LONGEST_PARTICLE, word.length() - 1) : 0;
                for (int start = 0; start <= particles; start++) find(word, start, named);
            }
        }
        return named;
    }

    private void find(String text, int start, BitSet named) {
        int most = Math.min(longest, text.length() - start);
        for (int length = 1; length <= most; length++)
            if (anywhere || mayBegin(length, text.length() - start))
                for (int thing : things.getOrDefault(text.substring(start, start + length), List.of()))
                    named.set(thing);
    }

    /// Two letters are a word of their own, three begin short words only.
    private static boolean mayBegin(int letters, int word) {
        return letters > 3 || word - letters <= (letters == 3 ? 3 : 0);
    }

    private void put(String word, int thing) {
        things.computeIfAbsent(word, w -> new ArrayList<>(1)).add(thing);
        longest = Math.max(longest, word.length());
    }
}
