package standfirst.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Likeness by what headline and lede mean, as a model tells it: the cosine of their vectors. Two events of a kind (two
/// matches, two floods) are near each other too, so the best story must be ahead of the next one of its language, and
/// must share names or numbers, or be very near.
///
/// The constants were chosen with multilingual-e5-small, on news documents in twelve languages among 1,300 articles
/// about
/// other events in twenty: 22 stories held strangers by the threshold and the lead alone, 5 with all of it.
final class InMeaning implements Likeness {
    /// UTF-16 units of an article's text beside its headline.
    private static final int LEDE = 300;

    private static final double AHEAD = 0.02;

    /// So much above the threshold no name or number is needed …
    private static final double SURE = 0.02;

    /// … and more the more stories there are to be mistaken for.
    private static final double SURER_PER_DOUBLING = 0.0075;

    private static final double FEW = 32;

    /// A story may join others to which it is a little less like than to its best.
    private static final double SLACK = 0.02;

    private final List<Voice> voices;
    private final List<float[]> vectors;
    private final double threshold;
    private final InNames names;

    private InMeaning(List<Voice> voices, List<float[]> vectors, double threshold) {
        this.voices = voices;
        this.names = InNames.of(voices);
        this.vectors = vectors;
        this.threshold = threshold;
    }

    static InMeaning of(List<Voice> voices, Meaning meaning) {
        List<float[]> vectors = meaning.of(
                voices.stream().map(voice -> opening(voice.first().getFirst())).toList());
        return new InMeaning(voices, vectors, meaning.threshold());
    }

    private static String opening(Leaf leaf) {
        String text = leaf.text();
        return leaf.title() + ". " + text.substring(0, Math.min(LEDE, text.length()));
    }

    @Override
    public Map<Locale, Pair> best(int voice) {
        Map<Locale, Pair> best = new HashMap<>();
        Map<Locale, Double> second = new HashMap<>();
        for (int other = 0; other < voices.size(); other++) {
            Locale language = voices.get(other).language();
            if (language.equals(voices.get(voice).language())
                    || !voices.get(other).days().near(voices.get(voice).days())) continue;
            double strength = between(voice, other);
            Pair known = best.get(language);
            if (known == null || known.strength() < strength) {
                best.put(language, new Pair(voice, other, strength));
                if (known != null) second.put(language, known.strength());
            } else second.merge(language, strength, Math::max);
        }
        best.values().removeIf(pair -> !isLikely(pair, second));
        return best;
    }

    private boolean isLikely(Pair pair, Map<Locale, Double> second) {
        double next = second.getOrDefault(voices.get(pair.b()).language(), -1.0);
        return pair.strength() >= threshold
                && pair.strength() - next >= AHEAD
                && (pair.strength() >= sure() || names.between(pair.a(), pair.b()) > 0);
    }

    /// The cosine that needs no other evidence.
    private double sure() {
        return threshold + SURE + SURER_PER_DOUBLING * Math.max(0, Math.log(voices.size() / FEW) / Math.log(2));
    }

    /// The cosine.
    @Override
    public double between(int a, int b) {
        float[] one = vectors.get(a);
        float[] other = vectors.get(b);
        float sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }

    @Override
    public double neededOnTheMean() {
        return threshold - SLACK;
    }
}
