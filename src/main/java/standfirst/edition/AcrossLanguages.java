package standfirst.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Joins stories of different languages that tell the same event, without knowing a word of either: by the names and
/// numbers that both have. A false join is worse than a missed one, so two stories join only if each is the other's
/// best
/// in its language, the evidence is of several kinds, and no story of the same language is there already.
final class AcrossLanguages {
    /// Bits of evidence that two stories need. Chosen on news documents in twelve languages, where the same document
    /// had
    /// more than 12 between most pairs of languages and no two documents had as many as 13 …
    private static final double NEEDED = 13;

    /// … and more of it the more stories there are to be mistaken for.
    private static final double NEEDED_PER_DOUBLING = 1;

    private static final int FEW = 32;

    /// The part of it that all pairs must have on the mean when several stories are joined, so that no chain of chance
    /// likenesses runs through a day.
    private static final double OF_ALL = 0.5;

    private static final int DIFFERENT = 3;

    /// A story is known by its first articles; those that follow add background.
    private static final int ARTICLES = 3;

    /// Words that more than one story in so many has do not find a story again.
    private static final int COMMON = 10;

    /// As if so many more stories had been told: a day of three stories tells little about what is rare.
    private static final int UNTOLD = 8;

    private final List<Voice> voices;
    private final Map<String, List<Integer>> having = new HashMap<>();

    /// A story with what it can be known by.
    private record Voice(List<Integer> articles, Locale language, Days days, Map<String, Anchor> anchors) {}

    private record Pair(int a, int b, double bits) {}

    private AcrossLanguages(List<Voice> voices) {
        this.voices = voices;
        for (int i = 0; i < voices.size(); i++)
            for (String key : voices.get(i).anchors.keySet())
                having.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
    }

    /// The same stories, those of one event joined. Stories and articles are numbers into `leaves`.
    static List<List<Integer>> join(List<List<Integer>> stories, List<Leaf> leaves) {
        if (leaves.stream().map(Leaf::language).distinct().count() < 2) return stories;
        return new AcrossLanguages(
                        stories.stream().map(story -> voice(story, leaves)).toList())
                .join();
    }

    private static Voice voice(List<Integer> story, List<Leaf> leaves) {
        Days days = new Days();
        Map<String, Anchor> anchors = new HashMap<>();
        for (int article : story) days.add(Days.of(leaves.get(article)));
        for (int article : story.subList(0, Math.min(ARTICLES, story.size())))
            Anchor.in(leaves.get(article)).forEach(anchors::putIfAbsent);
        return new Voice(story, leaves.get(story.getFirst()).language(), days, anchors);
    }

    private List<List<Integer>> join() {
        List<Set<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) groups.add(new HashSet<>(Set.of(i)));
        for (Pair pair : mutual()) {
            Set<Integer> a = groups.get(pair.a);
            Set<Integer> b = groups.get(pair.b);
            if (a == b || shareLanguage(a, b) || mean(a, b) < needed() * OF_ALL) continue;
            a.addAll(b);
            for (int voice : b) groups.set(voice, a);
        }
        return groups.stream().distinct().map(this::articles).toList();
    }

    private List<Integer> articles(Set<Integer> group) {
        return group.stream()
                .flatMap(voice -> voices.get(voice).articles.stream())
                .sorted()
                .toList();
    }

    private double mean(Set<Integer> a, Set<Integer> b) {
        return a.stream()
                .flatMap(voice -> b.stream().map(other -> bits(voice, other)))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private boolean shareLanguage(Set<Integer> a, Set<Integer> b) {
        return a.stream()
                .anyMatch(voice ->
                        b.stream().anyMatch(other -> voices.get(voice).language.equals(voices.get(other).language)));
    }

    /// The pairs each of which is the other's best in its language, the strongest first.
    private List<Pair> mutual() {
        List<Map<Locale, Pair>> best = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) best.add(best(i));
        List<Pair> mutual = new ArrayList<>();
        for (Map<Locale, Pair> of : best)
            for (Pair pair : of.values()) {
                Pair back = best.get(pair.b).get(voices.get(pair.a).language);
                if (pair.a < pair.b && back != null && back.b == pair.a) mutual.add(pair);
            }
        mutual.sort(Comparator.comparingDouble(Pair::bits).reversed());
        return mutual;
    }

    private Map<Locale, Pair> best(int voice) {
        Map<Locale, Pair> best = new HashMap<>();
        candidates(voice).forEach((other, atMost) -> {
            Locale language = voices.get(other).language;
            Pair known = best.get(language);
            if (atMost < needed() || known != null && known.bits >= atMost) return;
            Pair pair = new Pair(voice, other, bits(voice, other));
            if (pair.bits >= needed() && (known == null || known.bits < pair.bits)) best.put(language, pair);
        });
        return best;
    }

    /// The stories of other languages and near days that have keys in common with this one, with the most that can be
    /// in it: cheap to add up, and nearly all pairs need no closer look.
    private Map<Integer, Double> candidates(int voice) {
        Voice it = voices.get(voice);
        Map<Integer, Double> candidates = new HashMap<>();
        for (Anchor anchor : it.anchors.values()) {
            double most = anchor.bits() * rarity(anchor.key());
            if (most > 0)
                for (int other : having.getOrDefault(anchor.key(), List.of()))
                    if (!voices.get(other).language.equals(it.language)) candidates.merge(other, most, Double::sum);
        }
        candidates.keySet().removeIf(other -> !voices.get(other).days.near(it.days));
        return candidates;
    }

    private double bits(int voice, int other) {
        double bits = 0;
        int different = 0;
        for (Anchor anchor : voices.get(voice).anchors.values()) {
            Anchor same = voices.get(other).anchors.get(anchor.key());
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
}
