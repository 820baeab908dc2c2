package standfirst.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The body as the page tells it to machines, heard as a witness: where it agrees with what the page shows, it says
/// which blocks are the article's. It is never taken at its word alone while the page shows a body of its own.
final class Witness {
    private static final int LEAST = 400;
    private static final int RUN = 3;
    private static final double AGREES = 0.85;

    private final String told;
    private final Set<Integer> known;

    Witness(String told) {
        this.told = told;
        this.known = told.length() < LEAST ? Set.of() : new HashSet<>(runs(told));
    }

    String told() {
        return told;
    }

    /// The blocks from the first to the last that it knows, without short strange ones between; all when it does not
    /// know the body that the page shows.
    List<Block> hear(List<Block> blocks) {
        if (known.isEmpty()) return blocks;
        double[] shares = new double[blocks.size()];
        Set<Integer> heard = new HashSet<>();
        int all = 0;
        double shared = 0;
        for (int i = 0; i < shares.length; i++) {
            List<Integer> runs = runs(blocks.get(i).text());
            long met = runs.stream().filter(known::contains).count();
            heard.addAll(runs);
            shares[i] = runs.isEmpty() ? -1 : (double) met / runs.size();
            shared += met;
            all += runs.size();
        }
        heard.retainAll(known);
        if (heard.size() < AGREES * known.size() || shared < 0.6 * all) return blocks;
        return between(blocks, shares);
    }

    private static List<Block> between(List<Block> blocks, double[] shares) {
        int first = 0;
        while (first < shares.length && shares[first] < 0.5) first++;
        int last = shares.length - 1;
        while (last > first && shares[last] < 0.5) last--;
        List<Block> kept = new ArrayList<>();
        for (int i = first; i <= last; i++)
            if (shares[i] >= 0.5 || isTrusted(blocks.get(i), shares[i])) kept.add(blocks.get(i));
        return kept;
    }

    private static boolean isTrusted(Block block, double share) {
        return share < 0 || block.heading() || share > 0.2;
    }

    /// Runs of three words, as hashes; signs of scripts without spaces count as words.
    private static List<Integer> runs(String text) {
        List<Integer> words = new ArrayList<>();
        int word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetterOrDigit(c);
            boolean alone = c >= 0x2e80 && c < 0xd800 || c >= 0x0e00 && c < 0x0f00;
            if (letter && !alone) word = 31 * word + Character.toLowerCase(c);
            else {
                if (word != 0) words.add(word);
                if (letter) words.add((int) c);
                word = 0;
            }
        }
        List<Integer> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++)
            runs.add((words.get(i) * 31 + words.get(i + 1)) * 31 + words.get(i + 2));
        return runs;
    }
}
