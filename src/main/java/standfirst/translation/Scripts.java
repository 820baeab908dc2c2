package standfirst.translation;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The scripts that languages are written in: Japanese in three, Serbian in one of two.
final class Scripts {
    private static final Map<Locale, BitSet> BY_LANGUAGE = new ConcurrentHashMap<>();

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
