package standfirst.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import standfirst.edition.Vocabulary.Vector;

/// One pass over a language's copy, piece by piece (an article, or a story of several): each goes onto the story that
/// it
/// is most like, or opens one. An index from terms to articles finds the stories that have words in common with it.
final class Pile {
    private final List<Vector> vectors;
    private final Postings[] postings;
    private final Told[] storyOf;
    private final List<Told> stories = new ArrayList<>();

    Pile(List<Vector> vectors, int terms) {
        this.vectors = vectors;
        this.postings = Stream.generate(Postings::new).limit(terms).toArray(Postings[]::new);
        this.storyOf = new Told[vectors.size()];
    }

    List<Told> gather(List<Told> pieces, ToDoubleBiFunction<Told, Told> measure, double alike) {
        for (Told piece : pieces) {
            List<Told> compared = compare(piece);
            Told story = compared.stream()
                    .filter(other -> measure.applyAsDouble(other, piece) >= alike && other.near(piece))
                    .max(Comparator.comparingDouble(other -> measure.applyAsDouble(other, piece)))
                    .orElseGet(this::open);
            story.add(piece);
            for (int article : piece.articles()) post(article, story);
            compared.forEach(Told::forget);
        }
        return stories;
    }

    /// Multiplies the piece with each story that shares a term with it, and names those stories.
    private List<Told> compare(Told piece) {
        List<Told> compared = new ArrayList<>();
        for (int article : piece.articles()) {
            Vector vector = vectors.get(article);
            for (int i = 0; i < vector.terms().length; i++)
                multiply(vector.weights()[i], postings[vector.terms()[i]], compared);
        }
        return compared;
    }

    private void multiply(float weight, Postings having, List<Told> compared) {
        for (int i = 0; i < having.size(); i++) {
            Told story = storyOf[having.article(i)];
            if (!story.isCompared()) compared.add(story);
            story.multiply(weight * having.weight(i));
        }
    }

    private Told open() {
        Told story = Told.empty();
        stories.add(story);
        return story;
    }

    private void post(int article, Told story) {
        storyOf[article] = story;
        Vector vector = vectors.get(article);
        for (int i = 0; i < vector.terms().length; i++) postings[vector.terms()[i]].add(article, vector.weights()[i]);
    }
}
