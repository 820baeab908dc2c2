package standfirst.edition;

import java.util.ArrayList;
import java.util.List;

/// A story so far: the numbers of its articles and its days, with what is needed to compare it with another: `square`
/// is
/// the square of the length of the sum of its articles' vectors, `product` that sum times the other's.
final class Told {
    private final List<Integer> articles = new ArrayList<>(1);
    private final Days days;
    private double square;
    private double product;

    private Told(Days days) {
        this.days = days;
    }

    /// A story that nobody tells yet.
    static Told empty() {
        return new Told(new Days());
    }

    static Told by(int article, Days published) {
        Told told = new Told(published);
        told.articles.add(article);
        told.square = 1;
        return told;
    }

    List<Integer> articles() {
        return articles;
    }

    boolean near(Told other) {
        return days.near(other.days);
    }

    boolean isCompared() {
        return product != 0;
    }

    void multiply(double part) {
        product += part;
    }

    void forget() {
        product = 0;
    }

    /// The mean cosine over all pairs of articles.
    double mean(Told other) {
        return product / ((double) articles.size() * other.articles.size());
    }

    /// Between the cosine of the centroids, which forgives too much once a story is large, and the mean over its
    /// articles, which forgives too little: their geometric mean.
    double likeness(Told other) {
        return Math.sqrt(mean(other) * product / Math.sqrt(square * other.square));
    }

    void add(Told other) {
        articles.addAll(other.articles);
        days.add(other.days);
        square += other.square + 2 * product;
    }
}
