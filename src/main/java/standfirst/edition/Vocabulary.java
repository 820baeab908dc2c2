package standfirst.edition;

import java.util.Arrays;
import java.util.List;

/// How many articles of one language have a term, for the terms that more than one has: a term of one article alone
/// joins it to no other, so that it need not be kept.
final class Vocabulary {
    /// As if so many more articles had been read, without any of these words: else in a day of two articles the words
    /// that both have would count least.
    private static final int UNREAD = 5;

    private final long[] terms;
    private final int[] articles;
    private final int total;

    private Vocabulary(long[] terms, int[] articles, int total) {
        this.terms = terms;
        this.articles = articles;
        this.total = total;
    }

    static Vocabulary of(List<Wording> wordings) {
        long[] all = wordings.stream()
                .flatMapToLong(wording -> Arrays.stream(wording.terms()))
                .sorted()
                .toArray();
        long[] terms = new long[all.length / 2];
        int[] articles = new int[all.length / 2];
        int size = 0;
        for (int start = 0, end; start < all.length; start = end) {
            end = endOfRun(all, start);
            if (end - start < 2) continue;
            terms[size] = all[start];
            articles[size++] = end - start;
        }
        return new Vocabulary(Arrays.copyOf(terms, size), Arrays.copyOf(articles, size), wordings.size());
    }

    private static int endOfRun(long[] sorted, int start) {
        int end = start + 1;
        while (end < sorted.length && sorted[end] == sorted[start]) end++;
        return end;
    }

    int size() {
        return terms.length;
    }

    /// An article's terms as numbers, weighted by TF-IDF, as part of a vector of length 1: terms that no other article
    /// has are left out, but keep their part of the length.
    Vector vector(Wording wording) {
        int[] numbers = new int[wording.terms().length];
        double[] weights = new double[numbers.length];
        double square = 0;
        int kept = 0;
        for (int i = 0; i < numbers.length; i++) {
            int number = Arrays.binarySearch(terms, wording.terms()[i]);
            double weight = wording.weights()[i] * rarity(number);
            square += weight * weight;
            if (number < 0) continue;
            numbers[kept] = number;
            weights[kept++] = weight;
        }
        return Vector.of(Arrays.copyOf(numbers, kept), weights, Math.sqrt(square));
    }

    /// The inverse document frequency.
    private double rarity(int number) {
        int having = number < 0 ? 1 : articles[number];
        return 1 + Math.log((1.0 + total + UNREAD) / (1.0 + having));
    }

    record Vector(int[] terms, float[] weights) {
        private static Vector of(int[] terms, double[] weights, double length) {
            float[] unit = new float[terms.length];
            for (int i = 0; i < unit.length; i++) unit[i] = (float) (weights[i] / length);
            return new Vector(terms, unit);
        }
    }
}
