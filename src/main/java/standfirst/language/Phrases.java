package standfirst.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Phrases in the order of their letters, so that one walk from a place in a text finds all that begin there: with each
/// letter the part of the list that begins so gets shorter. A list costs a tenth of a tree's memory; a language has six
/// thousand phrases.
final class Phrases {
    /// Which ends of a phrase must be ends of words.
    enum Edge {
        WORD,
        WORD_START,
        WORD_END,
        ANYWHERE
    }

    private record Leaf(Lexicon.Entry entry, Edge edge) {}

    /// From `from` up to but not including `to` in the list.
    private record Part(int from, int to) {}

    private final String[] phrases;
    private final Leaf[][] leaves;
    private final Map<Character, Part> byFirst = new HashMap<>();

    /// Gathers phrases for a list.
    static final class Gathering {
        private final TreeMap<String, List<Leaf>> gathered = new TreeMap<>();

        void add(String phrase, Lexicon.Entry entry, Edge edge) {
            List<Leaf> leaves =
                    gathered.computeIfAbsent(Folded.of(phrase.strip()).toString(), p -> new ArrayList<>(1));
            Leaf leaf = new Leaf(entry, edge);
            if (!leaves.contains(leaf)) leaves.add(leaf);
        }

        Phrases done() {
            return new Phrases(gathered);
        }
    }

    private Phrases(TreeMap<String, List<Leaf>> gathered) {
        gathered.remove("");
        phrases = gathered.keySet().toArray(String[]::new);
        leaves = gathered.values().stream().map(of -> of.toArray(Leaf[]::new)).toArray(Leaf[][]::new);
        for (int i = 0; i < phrases.length; ) {
            char first = phrases[i].charAt(0);
            int from = i;
            while (i < phrases.length && phrases[i].charAt(0) == first) i++;
            byFirst.put(first, new Part(from, i));
        }
    }

    /// The phrases that begin at `start`, longest first. A phrase that is the beginning of a word covers the word.
    List<Lexicon.Hit> at(Folded text, int start, boolean reachable) {
        Part part = byFirst.get(text.at(start));
        if (part == null) return List.of();
        List<Lexicon.Hit> found = new ArrayList<>(0);
        int from = part.from;
        int to = part.to;
        int letters = 1;
        for (int i = start + 1; ; i++) {
            if (phrases[from].length() == letters) collect(leaves[from], text, start, i, reachable, found);
            while (i < text.length() && Folded.isSkipped(text.at(i))) i++;
            if (i >= text.length()) break;
            from = first(from, to, letters, text.at(i));
            to = first(from, to, letters, text.at(i) + 1);
            if (from == to) break;
            letters++;
        }
        return found.size() < 2 ? found : found.reversed();
    }

    /// Where the phrases begin whose letter at this place is not before `letter`; those that end before it come first.
    private int first(int from, int to, int place, int letter) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            String phrase = phrases[middle];
            if (phrase.length() <= place || phrase.charAt(place) < letter) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static void collect(
            Leaf[] leaves, Folded text, int start, int end, boolean reachable, List<Lexicon.Hit> found) {
        for (Leaf leaf : leaves) {
            boolean startOk = reachable || leaf.edge == Edge.WORD_END || leaf.edge == Edge.ANYWHERE;
            boolean endOk = text.endsWord(end) || leaf.edge == Edge.WORD_START || leaf.edge == Edge.ANYWHERE;
            if (startOk && endOk)
                found.add(new Lexicon.Hit(leaf.entry.kind(), leaf.entry.value(), start, wordEnd(leaf, text, end)));
        }
    }

    private static int wordEnd(Leaf leaf, Folded text, int end) {
        int last = end;
        if (leaf.edge == Edge.WORD_START) while (!text.endsWord(last)) last++;
        return last;
    }
}
