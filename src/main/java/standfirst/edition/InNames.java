package standfirst.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Likeness without knowing a word of either language: by the names and numbers that both stories have, in bits of
/// evidence of several kinds.
final class InNames implements Likeness {
    /// Bits of evidence that two stories need. Chosen on news documents in twelve languages, where the same document
    /// had
    /// more than 12 between most pairs of languages and no two documents had as many as 13 …
    private static final double NEEDED = 13;

    /// … and more of it the more stories there are to be mistaken for.
    private static final double NEEDED_PER_DOUBLING = 1;

    private static final int FEW = 32;

    private static final double OF_ALL = 0.5;

    private static final int DIFFERENT = 3;

    /// Words that more than one story in so many has do not find a story again.
    private static final int COMMON = 10;

    /// As if so many more stories had been told: a day of three stories tells little about what is rare.
    private static final int UNTOLD = 8;

    private final List<Voice> voices;
    private final List<Map<String, Anchor>> anchors = new ArrayList<>();
    private final Map<String, List<Integer>> having = new HashMap<>();

    private InNames(List<Voice> voices) {
        this.voices = voices;
    }

    static InNames of(List<Voice> voices) {
        InNames names = new InNames(voices);
        for (int i = 0; i < voices.size(); i++) {
            Map<String, Anchor> anchors = new HashMap<>();
            for (Leaf leaf : voices.get(i).first()) Anchor.in(leaf).forEach(anchors::putIfAbsent);
            names.anchors.add(anchors);
            for (String key : anchors.keySet())
                names.having.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
        }
        return names;
    }

    @Override
    public Map<Locale, Pair> best(int voice) {
        Map<Locale, Pair> best = new HashMap<>();
        candidates(voice).forEach((other, atMost) -> {
            Locale language = voices.get(other).language();
            Pair known = best.get(language);
            if (atMost < needed() || known != null && known.strength() >= atMost) return;
            Pair pair = new Pair(voice, other, between(voice, other));
            if (pair.strength() >= needed() && (known == null || known.strength() < pair.strength()))
                best.put(language, pair);
        });
        return best;
    }

    /// The stories of other languages and near days that have keys in common with this one, with the most that can be
    /// in it: cheap to add up, and nearly all pairs need no closer look.
    private Map<Integer, Double> candidates(int voice) {
        Voice it = voices.get(voice);
        Map<Integer, Double> candidates = new HashMap<>();
        for (Anchor anchor : anchors.get(voice).values()) {
            double most = anchor.bits() * rarity(anchor.key());
            if (most > 0)
                for (int other : having.getOrDefault(anchor.key(), List.of()))
                    if (!voices.get(other).language().equals(it.language())) candidates.merge(other, most, Double::sum);
        }
        candidates.keySet().removeIf(other -> !voices.get(other).days().near(it.days()));
        return candidates;
    }

    /// In bits.
    @Override
    public double between(int voice, int other) {
        double bits = 0;
        int different = 0;
        for (Anchor anchor : anchors.get(voice).values()) {
            Anchor same = anchors.get(other).get(anchor.key());
            double found = same == null ? 0 : anchor.evidence(same) * rarity(anchor.key());
            bits += found;
            if (found > 0) different++;
        }
        return different < DIFFERENT ? 0 : bits;
    }

    /// From 1 for what hardly any story has to 0 for what is common.
    private double rarity(String key) {
        int stories = having.getOrDefault(key, List.of()).size();
        double all = voices.size() + UNTOLD;
        return stories * COMMON > all + COMMON * UNTOLD ? 0 : Math.log(all / (stories + 1)) / Math.log(all);
    }

    private double needed() {
        return NEEDED + NEEDED_PER_DOUBLING * Math.max(0, Math.log(voices.size() / (double) FEW) / Math.log(2));
    }

    @Override
    public double neededOnTheMean() {
        return needed() * OF_ALL;
    }
}
