package standfirst.edition;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How a word sounds, roughly, in Latin letters, so that a name is known again in another script: `Линдквист`,
/// `ليندكفيست` and `Lindqvist` have the same consonants. `consonants` names classes of sounds that scripts and
/// orthographies confuse (p/b/f/v/w, l/r, m/n, t/d, k/g, s/z/j), as Soundex does, without its limit of four.
record Sound(String letters, String consonants) {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Mn:] Remove; Latin-ASCII; Lower");
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    /// Two letters for one sound, and the one that stands for it.
    private static final String[][] PAIRS = {
        {"sch", "s"},
        {"tch", "s"},
        {"sh", "s"},
        {"ch", "k"},
        {"cz", "s"},
        {"zh", "s"},
        {"ph", "f"},
        {"th", "t"},
        {"kh", "k"},
        {"gh", "g"},
        {"ck", "k"},
        {"x", "ks"},
        {"q", "k"},
        {"w", "v"},
        {"y", "i"},
        {"c", "k"},
        {"z", "s"}
    };

    private static final String LETTERS = "bpfvdtgkjslrmn";
    private static final String CLASSES = "bbbbttkkssrrnn";

    static Sound of(String word) {
        StringBuilder latin = new StringBuilder(word.length() + 8);
        word.codePoints().forEach(c -> latin.append(KNOWN.computeIfAbsent(c, Sound::latin)));
        String letters = latin.toString();
        for (String[] pair : PAIRS) letters = letters.replace(pair[0], pair[1]);
        return new Sound(letters, consonants(letters));
    }

    /// Letter by letter, so that each is asked of ICU once.
    private static String latin(int letter) {
        StringBuilder latin = new StringBuilder();
        for (char c : LATIN.transliterate(Character.toString(letter)).toCharArray())
            if (c >= 'a' && c <= 'z') latin.append(c);
        return latin.toString();
    }

    private static String consonants(String letters) {
        StringBuilder classes = new StringBuilder(letters.length());
        char before = ' ';
        for (char c : letters.toCharArray()) {
            int known = LETTERS.indexOf(c);
            char sound = known < 0 ? ' ' : CLASSES.charAt(known);
            if (sound != ' ' && sound != before) classes.append(sound);
            before = sound;
        }
        return classes.toString();
    }

    /// From 0 to 1: the share of letters that agree (edit distance), without the vowels if one of the two is written
    /// without them.
    double agrees(Sound other, boolean vowels) {
        return vowels ? agreement(letters, other.letters) : agreement(spoken(letters), spoken(other.letters));
    }

    private static String spoken(String letters) {
        StringBuilder spoken = new StringBuilder(letters.length());
        for (char c : letters.toCharArray()) if (LETTERS.indexOf(c) >= 0) spoken.append(c);
        return spoken.toString();
    }

    private static double agreement(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return 1 - row[b.length()] / (double) Math.max(1, Math.max(a.length(), b.length()));
    }
}
