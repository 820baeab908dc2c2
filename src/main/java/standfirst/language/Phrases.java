package standfirst.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases in a tree of their letters, so that one walk from a place in a text finds all that begin there.
final class Phrases {
    /// Which ends of a phrase must be ends of words.
    enum Edge {
        WORD,
        WORD_START,
        WORD_END,
        ANYWHERE
    }

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>(2);
        final List<Leaf> leaves = new ArrayList<>(0);
    }

    private record Leaf(Lexicon.Entry entry, Edge edge) {}

    private final Node root = new Node();

    void add(String phrase, Lexicon.Entry entry, Edge edge) {
        Node node = root;
        for (char c : Folded.of(phrase.strip()).toString().toCharArray())
            node = node.next.computeIfAbsent(c, letter -> new Node());
        Leaf leaf = new Leaf(entry, edge);
        if (!node.leaves.contains(leaf)) node.leaves.add(leaf);
    }

    /// The phrases that begin at `start`, longest first. A phrase that is the beginning of a word covers the word.
    List<Lexicon.Hit> at(Folded text, int start, boolean reachable) {
        List<Lexicon.Hit> found = new ArrayList<>(0);
        @Nullable Node node = root;
        for (int i = start; i < text.length() && node != null; i++) {
            if (Folded.isSkipped(text.at(i))) continue;
            node = node.next.get(text.at(i));
            if (node != null && !node.leaves.isEmpty()) collect(node, text, start, i + 1, reachable, found);
        }
        return found.size() < 2 ? found : found.reversed();
    }

    private static void collect(
            Node node, Folded text, int start, int end, boolean reachable, List<Lexicon.Hit> found) {
        for (Leaf leaf : node.leaves) {
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
