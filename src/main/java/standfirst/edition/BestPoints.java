package standfirst.edition;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import standfirst.article.Article;
import standfirst.language.Language;
import standfirst.language.Numbers;
import standfirst.language.Quantity;
import standfirst.translation.Translation;

/// Chooses the best points of a story out of all its articles: what most sources say first, nothing twice, and where
/// two say the same with another number both, beside each other. What stands in another language than the story is
/// chosen only for that: where it counts the dead, hurt or rescued differently.
final class BestPoints {
    /// A story of several articles has more to say than the longest of them.
    private static final int MORE = 2;

    private final List<Group> groups = new ArrayList<>();

    /// Every number that an article says, by its place.
    private final Map<Integer, Set<Double>> numbers = new HashMap<>();

    /// One point, and its place: the how manieth of which telling.
    private record Candidate(Translation telling, int place, int index, Locale language, Claim claim) {
        Pick pick(List<Candidate> others) {
            return new Pick(
                    telling.summary().article().id(),
                    id(),
                    others.stream()
                            .filter(other -> other != this)
                            .map(Candidate::id)
                            .toList());
        }

        String id() {
            return telling.summary().points().get(index).id();
        }

        String source() {
            return Importance.source(telling.summary().article());
        }

        HeadCounts counts() {
            return HeadCounts.of(telling.points().get(index).target(), language);
        }
    }

    /// One statement: the points that stand for it, several where they disagree, and the sources that make it.
    private static final class Group {
        private final List<Candidate> points = new ArrayList<>();
        private final Set<String> sources = new HashSet<>();

        Group(Candidate first) {
            add(first);
        }

        void add(Candidate point) {
            points.add(point);
            sources.add(point.source());
        }

        boolean isOfOthers(Candidate point) {
            return points.stream().noneMatch(other -> other.place() == point.place())
                    && points.getFirst().language().equals(point.language());
        }

        /// Said before; where this says more than what was said before, it takes its place.
        boolean takes(Candidate point) {
            for (int i = 0; i < points.size(); i++) {
                boolean nothingNew = point.claim().repeats(points.get(i).claim());
                if (!nothingNew && !points.get(i).claim().repeats(point.claim())) continue;
                if (!nothingNew) points.set(i, point);
                sources.add(point.source());
                return true;
            }
            return false;
        }

        /// Who gives the same number is one source more for it.
        void addUnlessSaid(Candidate point, HeadCounts counts) {
            if (points.stream().anyMatch(other -> counts.agrees(other.counts()))) sources.add(point.source());
            else add(point);
        }

        boolean disputes(Candidate point) {
            return points.stream().anyMatch(other -> other.claim().disagrees(point.claim()));
        }

        int index() {
            return points.stream().mapToInt(Candidate::index).min().orElseThrow();
        }
    }

    static List<Pick> of(List<Translation> tellings) {
        BestPoints best = new BestPoints();
        Locale language = language(tellings);
        for (int place = 0; place < tellings.size(); place++) best.add(tellings.get(place), place, language);
        for (int place = 1; place < tellings.size(); place++) best.contradict(tellings.get(place), place, language);
        return best.picks(room(tellings));
    }

    /// The readers', or where nothing is in that, the lead's.
    private static Locale language(List<Translation> tellings) {
        Translation lead = tellings.getFirst();
        boolean any = tellings.stream()
                .anyMatch(telling -> telling.points().stream()
                        .anyMatch(point -> telling.shownIn(point).equals(telling.language())));
        return any && !lead.language().equals(Language.MULTIPLE)
                ? lead.language()
                : lead.summary().article().language();
    }

    private static int room(List<Translation> tellings) {
        int longest = tellings.stream()
                .mapToInt(telling -> telling.points().size())
                .max()
                .orElse(0);
        return tellings.size() == 1 ? longest : longest + MORE;
    }

    /// The lead's points in whatever language they stand, the others' as far as they are in the story's.
    private void add(Translation telling, int place, Locale language) {
        for (int i = 0; i < telling.points().size(); i++) {
            var point = telling.points().get(i);
            Locale shown = telling.shownIn(point);
            if (place == 0 || shown.equals(language))
                add(new Candidate(telling, place, i, shown, Claim.of(point.target(), shown)));
        }
    }

    private void add(Candidate point) {
        List<Group> others =
                groups.stream().filter(group -> group.isOfOthers(point)).toList();
        if (others.stream().anyMatch(group -> group.takes(point))) return;
        others.stream()
                .filter(group -> group.disputes(point))
                .findFirst()
                .ifPresentOrElse(group -> group.add(point), () -> groups.add(new Group(point)));
    }

    /// Sets points in other languages than the story's beside those that they contradict.
    private void contradict(Translation telling, int place, Locale language) {
        for (int i = 0; i < telling.points().size(); i++) {
            var point = telling.points().get(i);
            Locale shown = telling.shownIn(point);
            if (!shown.equals(language))
                contradict(new Candidate(telling, place, i, shown, Claim.of(point.target(), shown)));
        }
    }

    private void contradict(Candidate point) {
        HeadCounts counts = point.counts();
        if (counts.isEmpty()) return;
        groups.stream()
                .filter(group -> group.points.stream().anyMatch(other -> contradict(point, counts, other)))
                .findFirst()
                .ifPresent(group -> group.addUnlessSaid(point, counts));
    }

    /// An article that has the other's number too, of whomever, is no witness against it.
    private boolean contradict(Candidate point, HeadCounts counts, Candidate other) {
        return !other.language().equals(point.language())
                && counts.against(other.counts())
                        .filter(numbers -> !says(point, numbers.there()) && !says(other, numbers.here()))
                        .isPresent();
    }

    private boolean says(Candidate point, double number) {
        return numbers.computeIfAbsent(point.place(), place -> {
                    Article article = point.telling().summary().article();
                    return Numbers.of(article.language()).find(article.text()).stream()
                            .map(Quantity::value)
                            .collect(toSet());
                })
                .contains(number);
    }

    private List<Pick> picks(int room) {
        List<Group> ranked = groups.stream()
                .sorted(comparing((Group group) -> group.sources.size(), Comparator.reverseOrder())
                        .thenComparing(Group::index))
                .toList();
        List<Pick> picks = new ArrayList<>();
        for (Group group : ranked) if (picks.size() < room) picks(group).forEach(picks::add);
        return picks;
    }

    private static Stream<Pick> picks(Group group) {
        return group.points.stream().map(point -> point.pick(group.points));
    }
}
