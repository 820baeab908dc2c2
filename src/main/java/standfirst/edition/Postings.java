package standfirst.edition;

import java.util.Arrays;

/// The articles that have a term, with its weight in each.
final class Postings {
    private int[] articles = new int[2];
    private float[] weights = new float[2];
    private int size;

    void add(int article, float weight) {
        if (size == articles.length) {
            articles = Arrays.copyOf(articles, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        articles[size] = article;
        weights[size++] = weight;
    }

    int size() {
        return size;
    }

    int article(int i) {
        return articles[i];
    }

    float weight(int i) {
        return weights[i];
    }
}
