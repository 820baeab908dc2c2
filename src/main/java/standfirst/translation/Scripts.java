package standfirst.translation;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The scripts that languages are written in: Japanese in three, Serbian in one of two.
final class Scripts {
    private static final Map<Locale, BitSet> BY_LANGUAGE = new ConcurrentHashMap<>();

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");

    private Scripts() {}

    /// Which share of the letters of a text are of a script of that language; 1 when there are no letters.
    static double share(String text, Locale language) {
        BitSet own = of(language);
        int letters = 0;
        int mine = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) continue;
            letters++;
            if (own.get(UScript.getScript(c))) mine++;
        }
        return letters == 0 ? 1 : (double) mine / letters;
    }

    static boolean shared(Locale one, Locale other) {
        return of(one).intersects(of(other));
    }

    /// Whether the script of a letter parts words by spaces.
    static boolean partsWords(char letter) {
        return !Character.isIdeographic(letter) && !UScript.breaksBetweenLetters(UScript.getScript(letter));
    }

    /// The runs of Latin letters that touch a letter of the language, where its script parts words.
    static Stream<String> mixed(String text, Locale language) {
        BitSet own = of(language);
        return LATIN.matcher(text)
                .results()
                .filter(run -> run.start() > 0 && isOwn(text.charAt(run.start() - 1), own)
                        || run.end() < text.length() && isOwn(text.charAt(run.end()), own))
                .map(MatchResult::group);
    }

    private static boolean isOwn(char c, BitSet own) {
        return Character.isAlphabetic(c) && partsWords(c) && own.get(UScript.getScript(c));
    }

    private static BitSet of(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, Scripts::scripts);
    }

    private static BitSet scripts(Locale language) {
        BitSet scripts = new BitSet();
        int[] codes = UScript.getCode(ULocale.addLikelySubtags(ULocale.forLocale(language)));
        if (codes != null) for (int code : codes) scripts.set(code);
        if (language.getLanguage().equals("sr")) scripts.set(UScript.LATIN);
        return scripts;
    }
}
