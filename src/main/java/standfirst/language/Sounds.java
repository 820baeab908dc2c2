package standfirst.language;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How a text sounds, roughly, in the letters a-z: enough to hear a name in another script. Letter by letter, so that
/// each is asked of ICU once; spaces stay.
public final class Sounds {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII; Lower");
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    private Sounds() {}

    /// "Шотландия" and "Scotland" both begin with "s", "k" or "c" and "t": spelling that only differs between
    /// orthographies is made the same.
    public static String of(String text) {
        StringBuilder sounds = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> sounds.append(c < 0x80 ? ascii(c) : KNOWN.computeIfAbsent(c, Sounds::latin)));
        return folded(sounds);
    }

    private static String ascii(int c) {
        return Character.isLetterOrDigit(c) ? Character.toString(Character.toLowerCase(c)) : " ";
    }

    private static String latin(int c) {
        if (Character.getType(c) == Character.FORMAT) return "";
        StringBuilder latin = new StringBuilder();
        for (char letter : LATIN.transliterate(Character.toString(c)).toCharArray())
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') latin.append(letter);
        return latin.isEmpty() && !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK
                ? " "
                : latin.toString();
    }

    /// One letter for sounds that two are used for, none twice.
    private static String folded(CharSequence latin) {
        StringBuilder folded = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            char next = i + 1 < latin.length() ? latin.charAt(i + 1) : ' ';
            if (next == 'h' && "sctpkgz".indexOf(c) >= 0) {
                put(folded, "sctfhgj".charAt("sctpkgz".indexOf(c)));
                i++;
            } else {
                put(folded, c == 'q' ? 'k' : c == 'w' ? 'v' : c);
            }
        }
        return folded.toString();
    }

    private static void put(StringBuilder folded, char c) {
        if (folded.isEmpty() || folded.charAt(folded.length() - 1) != c) folded.append(c);
    }
}
