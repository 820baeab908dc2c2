package standfirst.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standfirst.edition.Likeness.Pair;

/// Joins stories of different languages that tell the same event: by what they mean, if a model can tell, else by the
/// names and numbers that both have. A false join is worse than a missed one, so two stories join only if each is the
/// other's best in its language, and no story of the same language is there already.
final class AcrossLanguages {
    private final List<Voice> voices;
    private final Likeness likeness;

    private AcrossLanguages(List<Voice> voices, Likeness likeness) {
        this.voices = voices;
        this.likeness = likeness;
    }

    /// The same stories, those of one event joined. Stories and articles are numbers into `leaves`.
    static List<List<Integer>> join(List<List<Integer>> stories, List<Leaf> leaves, Optional<Meaning> meaning) {
        if (leaves.stream().map(Leaf::language).distinct().count() < 2) return stories;
        List<Voice> voices =
                stories.stream().map(story -> Voice.of(story, leaves)).toList();
        Likeness likeness =
                meaning.<Likeness>map(model -> InMeaning.of(voices, model)).orElseGet(() -> InNames.of(voices));
        return new AcrossLanguages(voices, likeness).join();
    }

    private List<List<Integer>> join() {
        List<Set<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) groups.add(new HashSet<>(Set.of(i)));
        for (Pair pair : mutual()) {
            Set<Integer> a = groups.get(pair.a());
            Set<Integer> b = groups.get(pair.b());
            if (a == b || shareLanguage(a, b) || mean(a, b) < likeness.neededOnTheMean()) continue;
            a.addAll(b);
            for (int voice : b) groups.set(voice, a);
        }
        return groups.stream().distinct().map(this::articles).toList();
    }

    private List<Integer> articles(Set<Integer> group) {
        return group.stream()
                .flatMap(voice -> voices.get(voice).articles().stream())
                .sorted()
                .toList();
    }

    private double mean(Set<Integer> a, Set<Integer> b) {
        return a.stream()
                .flatMap(voice -> b.stream().map(other -> likeness.between(voice, other)))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    private boolean shareLanguage(Set<Integer> a, Set<Integer> b) {
        return a.stream()
                .anyMatch(voice -> b.stream().anyMatch(other -> language(voice).equals(language(other))));
    }

    private Locale language(int voice) {
        return voices.get(voice).language();
    }

    /// The pairs each of which is the other's best in its language, the strongest first.
    private List<Pair> mutual() {
        List<Map<Locale, Pair>> best = new ArrayList<>();
        for (int i = 0; i < voices.size(); i++) best.add(likeness.best(i));
        List<Pair> mutual = new ArrayList<>();
        for (Map<Locale, Pair> of : best)
            for (Pair pair : of.values()) {
                Pair back = best.get(pair.b()).get(language(pair.a()));
                if (pair.a() < pair.b() && back != null && back.b() == pair.a()) mutual.add(pair);
            }
        mutual.sort(Comparator.comparingDouble(Pair::strength).reversed());
        return mutual;
    }
}
