package standfirst.article;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds where sentences begin in Thai and Lao, which have no full stop: after a space between two of their letters,
/// once the sentence is long enough. Half of these spaces part sentences, the others clauses; either reads well alone.
record SpacedSentences(String line) {
    private static final Set<String> LANGUAGES = Set.of("th", "lo");

    /// Letters and marks; a Thai sentence in the news has 95 on average.
    private static final int SHORTEST = 60;

    static boolean writtenIn(Locale language) {
        return LANGUAGES.contains(language.getLanguage());
    }

    List<Integer> starts() {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', space + 1))
            if (space - starts.getLast() >= SHORTEST && isBetweenLetters(space)) starts.add(space + 1);
        return starts;
    }

    private boolean isBetweenLetters(int space) {
        return isThaiOrLao(space - 1) && space + 1 < line.length() && isThaiOrLao(space + 1);
    }

    private boolean isThaiOrLao(int at) {
        int script = UScript.getScript(line.charAt(at));
        return script == UScript.THAI || script == UScript.LAO;
    }
}
