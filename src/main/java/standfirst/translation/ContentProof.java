package standfirst.translation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The translation is one of this text and of no other: it names the same people and places, numbers and things, quotes
/// where the source quotes, and is about as long. Each speaks for or against it by so much, as a logarithm of odds; the
/// weights are those of a logistic regression over true translations and translations of other lines of the same news.
final class ContentProof implements Proof {
    private static final double AT_LEAST = -1.5;

    private static final double TO_BEGIN_WITH = 2.5;
    private static final double NAMES = 0.8;
    private static final double SHARED_NUMBER = 1.3;
    private static final double LOST_NUMBER = -0.55;
    private static final double ADDED_NUMBER = -0.8;
    private static final double QUOTES_IN_BOTH = 1.3;
    private static final double QUOTES_IN_ONE = -1.1;
    private static final double SHARED_THING = 2.0;
    private static final double LOST_THING = -0.95;
    private static final double ADDED_THING = -0.5;
    private static final double LENGTH = -0.4;

    /// No single kind of evidence decides alone.
    private static final int MOST_NUMBERS = 3;

    private static final int MOST_THINGS = 5;
    private static final double MOST_FOR_NAMES = 6;
    private static final double MOST_AGAINST_NAMES = -3;
    private static final double MOST_FOR_LENGTH = 12;

    private static final String QUOTES = "\"“”„«»「」『』";

    @Override
    public Optional<Finding> read(Pair pair) {
        List<String> unheard = new ArrayList<>();
        double odds = TO_BEGIN_WITH + names(pair, unheard) + numbers(pair) + quotes(pair) + things(pair) + length(pair);
        if (odds >= AT_LEAST) return Optional.empty();
        String names = unheard.stream().limit(4).collect(Collectors.joining(", "));
        return Optional.of(new Finding("content", names.isEmpty() ? "little in common" : "without " + names));
    }

    private static double names(Pair pair, List<String> unheard) {
        Heard heard = Heard.in(pair);
        unheard.addAll(heard.missing());
        return NAMES * Math.clamp(heard.odds(), MOST_AGAINST_NAMES, MOST_FOR_NAMES);
    }

    private static double numbers(Pair pair) {
        Set<String> said = NumberProof.digits(pair.source().numbers());
        Set<String> written = NumberProof.digits(pair.target().numbers());
        Set<String> shared = new HashSet<>(said);
        shared.retainAll(written);
        return SHARED_NUMBER * Math.min(MOST_NUMBERS, shared.size())
                + LOST_NUMBER * Math.min(MOST_NUMBERS, said.size() - shared.size())
                + ADDED_NUMBER * Math.min(MOST_NUMBERS, written.size() - shared.size());
    }

    private static double quotes(Pair pair) {
        boolean source = quotes(pair.source().text());
        boolean target = quotes(pair.target().text());
        return source != target ? QUOTES_IN_ONE : source ? QUOTES_IN_BOTH : 0;
    }

    private static boolean quotes(String text) {
        return text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    }

    private static double things(Pair pair) {
        NewsWords source = NewsWords.of(pair.source().language());
        NewsWords target = NewsWords.of(pair.target().language());
        if (!source.known() || !target.known()) return 0;
        BitSet said = source.in(pair.source());
        BitSet written = target.in(pair.target());
        BitSet shared = (BitSet) said.clone();
        shared.and(written);
        return SHARED_THING * Math.min(MOST_THINGS, shared.cardinality())
                + LOST_THING * Math.min(MOST_THINGS, said.cardinality() - shared.cardinality())
                + ADDED_THING * Math.min(MOST_THINGS, written.cardinality() - shared.cardinality());
    }

    private static double length(Pair pair) {
        double off = Lengths.off(pair);
        return LENGTH * Math.min(MOST_FOR_LENGTH, off * off);
    }
}
