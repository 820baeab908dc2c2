package standfirst.edition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Tells which articles are about the same event: first within each language, by their words, then across languages, by
/// what translation leaves as it is, or by what they mean where a model of many languages can tell.
///
/// ```java
/// int[] story = new Gatherer().gather(articles.stream().map(Leaf::of).toList());   // {0, 1, 0}: the third tells the
/// first's event
/// ```
public final class Gatherer {
    private final Optional<Meaning> meaning;

    /// Without a model.
    public Gatherer() {
        this(Optional.empty());
    }

    public Gatherer(Optional<Meaning> meaning) {
        this.meaning = meaning;
    }

    /// The number of the story of each article, counted from 0 in order of first appearance.
    public int[] gather(List<Leaf> leaves) {
        List<List<Integer>> stories = new ArrayList<>();
        IntStream.range(0, leaves.size())
                .boxed()
                .collect(groupingBy(i -> leaves.get(i).language(), LinkedHashMap::new, toList()))
                .values()
                .forEach(articles -> stories.addAll(inOneLanguage(articles, leaves)));
        return numbered(AcrossLanguages.join(stories, leaves, meaning), leaves.size());
    }

    private static List<List<Integer>> inOneLanguage(List<Integer> articles, List<Leaf> leaves) {
        return OneLanguage.stories(articles.stream().map(leaves::get).toList()).stream()
                .map(story -> story.stream().map(articles::get).toList())
                .toList();
    }

    private static int[] numbered(List<List<Integer>> stories, int articles) {
        int[] story = new int[articles];
        int[] first = stories.stream().mapToInt(List::getFirst).sorted().toArray();
        for (List<Integer> told : stories)
            for (int article : told) story[article] = Arrays.binarySearch(first, told.getFirst());
        return story;
    }
}
