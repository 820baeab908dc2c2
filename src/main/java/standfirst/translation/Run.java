package standfirst.translation;

import java.util.List;

/// The longest run of words that two texts share: where it begins in each, and how many words it has.
record Run(int from, int at, int length) {
    static Run longest(List<String> one, List<String> other) {
        Run longest = new Run(0, 0, 0);
        int[] ending = new int[other.size() + 1];
        for (int i = 0; i < one.size(); i++)
            for (int j = other.size() - 1; j >= 0; j--) {
                ending[j + 1] = one.get(i).equals(other.get(j)) ? ending[j] + 1 : 0;
                if (ending[j + 1] > longest.length)
                    longest = new Run(i + 1 - ending[j + 1], j + 1 - ending[j + 1], ending[j + 1]);
            }
        return longest;
    }

    /// The longest run that a text says twice.
    static Run repeated(List<String> words) {
        Run longest = new Run(0, 0, 0);
        int[] ending = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++)
            for (int j = words.size() - 1; j > i; j--) {
                ending[j + 1] = words.get(i).equals(words.get(j)) ? Math.min(ending[j] + 1, j - i) : 0;
                if (ending[j + 1] > longest.length)
                    longest = new Run(i + 1 - ending[j + 1], j + 1 - ending[j + 1], ending[j + 1]);
            }
        return longest;
    }
}
