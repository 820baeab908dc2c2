package standfirst.language;

/// How well a word is heard in a text of another language: 1 when its sounds stand there, 0 when none do. Vowels count
/// little (Arabic does not write them), kindred consonants are half the same, endings of the text's word are free.
public final class Echo {
    // Costs, of which 20 are a whole sound.
    private static final int VOWEL = 5;
    private static final int CONSONANT = 20;
    private static final int KINDRED = 7;

    /// An h, and a space inside a name.
    private static final int FAINT = 8;

    /// For a beginning inside a word, where words are parted by spaces.
    private static final int INSIDE = 12;

    private static final String[] KIN = {"kcghx", "szcj", "bpvf", "dt", "lr", "mn", "jgyi", "vuo"};
    private static final boolean[][] KINDREDS = kindreds();

    private final String text;
    private final boolean spaced;

    /// `text` in [Sounds]; `spaced` where its language parts words by spaces.
    public Echo(String text, boolean spaced) {
        this.text = text;
        this.spaced = spaced;
    }

    public double of(String word) {
        int worth = 0;
        for (int i = 0; i < word.length(); i++) worth += cost(word.charAt(i));
        return worth == 0 ? 0 : Math.max(0, 1 - (double) distance(word) / worth);
    }

    /// The least that has to be changed in the word so that it stands somewhere in the text.
    private int distance(String word) {
        int[] before = new int[text.length() + 1];
        int[] row = new int[text.length() + 1];
        for (int j = 0; j < before.length; j++) before[j] = spaced && j > 0 && text.charAt(j - 1) != ' ' ? INSIDE : 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            row[0] = before[0] + cost(c);
            for (int j = 1; j < row.length; j++) {
                char t = text.charAt(j - 1);
                int best = before[j - 1] + difference(c, t);
                best = Math.min(best, before[j] + cost(c));
                row[j] = Math.min(best, row[j - 1] + cost(t));
            }
            int[] swap = before;
            before = row;
            row = swap;
        }
        int least = before[0];
        for (int cost : before) least = Math.min(least, cost);
        return least;
    }

    private static int cost(char c) {
        return isVowel(c) ? VOWEL : c == 'h' || c == ' ' ? FAINT : CONSONANT;
    }

    private static int difference(char a, char b) {
        if (a == b) return 0;
        if (isVowel(a) && isVowel(b)) return VOWEL;
        return a < 128 && b < 128 && KINDREDS[a][b] ? KINDRED : CONSONANT;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }

    private static boolean[][] kindreds() {
        boolean[][] kindreds = new boolean[128][128];
        for (String kin : KIN) for (char a : kin.toCharArray()) for (char b : kin.toCharArray()) kindreds[a][b] = true;
        return kindreds;
    }
}
