package standfirst.edition;

import java.util.List;
import java.util.stream.IntStream;
import standfirst.edition.Vocabulary.Vector;

/// Gathers the articles of one language by their words: single-pass clustering on TF-IDF, as in topic detection and
/// tracking (Allan et al. 1998), then once more over the stories found, so that it matters little in which order the
/// articles came in.
final class OneLanguage {
    /// How alike an article and a story must be ([Told#likeness]), then two stories ([Told#mean]). Both were chosen on
    /// stories of news sites in English and Vietnamese, where 0.16 to 0.20 and 0.12 to 0.14 differ little.
    private static final double JOINS = 0.18;

    private static final double MERGES = 0.13;

    private OneLanguage() {}

    /// The stories, as numbers of the articles given, in the order of their first articles.
    static List<List<Integer>> stories(List<Leaf> leaves) {
        List<Wording> wordings = leaves.stream().map(Wording::of).toList();
        Vocabulary vocabulary = Vocabulary.of(wordings);
        List<Vector> vectors = wordings.stream().map(vocabulary::vector).toList();
        List<Told> articles = IntStream.range(0, leaves.size())
                .mapToObj(i -> Told.by(i, Days.of(leaves.get(i))))
                .toList();
        List<Told> found = new Pile(vectors, vocabulary.size()).gather(articles, Told::likeness, JOINS);
        List<Told> merged = new Pile(vectors, vocabulary.size()).gather(found, Told::mean, MERGES);
        return merged.stream()
                .map(story -> story.articles().stream().sorted().toList())
                .toList();
    }
}
