package standfirst.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import standfirst.language.Lexicon;
import standfirst.language.Numbers;
import standfirst.language.Quantity;
import standfirst.language.Token;
import standfirst.language.Words;

/// How many people a text says were killed, hurt, rescued, moved to safety or arrested: what news of one event in two
/// languages can contradict each other in, and what is found in both without a translation. A number belongs to the
/// nearest word of that kind in its clause; where a text has two of a kind, neither is taken. The thesaurus says which
/// words those are ([Lexicon#SENSE]); a language without one counts nobody.
record HeadCounts(Map<Fate, Quantity> counts) {
    /// Words between a number and what befell those counted: "17 of the passengers were hurt".
    private static final int REACH = 4;

    /// "One" is a pronoun more often than a count.
    private static final double FEWEST = 2;

    private static final String CLAUSE_ENDS = ",;:.!?()،؛؟。、，；：！？।—–";

    enum Fate {
        KILLED("die", "kill", "death-n"),
        HURT("injure", "injured-n", "injury-n"),
        RESCUED("rescue"),
        EVACUATED("evacuate"),
        ARRESTED("arrest");

        private final Set<String> senses;

        Fate(String... senses) {
            this.senses = Set.of(senses);
        }

        static Optional<Fate> of(String sense) {
            return Arrays.stream(values())
                    .filter(fate -> fate.senses.contains(sense))
                    .findFirst();
        }
    }

    /// A number and a word that says what befell people, so many `words` apart.
    private record Tie(Quantity number, Lexicon.Hit word, Fate fate, long words) {}

    static HeadCounts of(String text, Locale language) {
        List<Quantity> numbers = Numbers.of(language).find(text);
        List<Token> tokens = Words.of(language).tokens(text);
        List<Tie> ties = Lexicon.of(language).find(text).stream()
                .filter(word -> word.kind().equals(Lexicon.SENSE))
                .flatMap(word -> Fate.of(word.value()).stream()
                        .flatMap(fate -> numbers.stream()
                                .filter(HeadCounts::counts)
                                .map(number ->
                                        new Tie(number, word, fate, apart(text, tokens, numbers, number, word)))))
                .filter(tie -> tie.words() <= REACH)
                .sorted(Comparator.comparingLong(Tie::words))
                .toList();
        return new HeadCounts(once(ties));
    }

    /// The nearest first; a number and a word go together once.
    private static Map<Fate, Quantity> once(List<Tie> ties) {
        Set<Integer> taken = new HashSet<>();
        Map<Fate, List<Quantity>> counts = new EnumMap<>(Fate.class);
        for (Tie tie : ties) {
            int number = tie.number().start();
            int word = tie.word().start();
            if (taken.contains(number) || taken.contains(word)) continue;
            taken.addAll(List.of(number, word));
            counts.computeIfAbsent(tie.fate(), fate -> new ArrayList<>()).add(tie.number());
        }
        Map<Fate, Quantity> once = new EnumMap<>(Fate.class);
        counts.forEach((fate, of) -> {
            if (of.size() == 1) once.put(fate, of.getFirst());
        });
        return once;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    private static boolean counts(Quantity number) {
        return number.unit().isEmpty() && number.value() >= FEWEST && number.value() == Math.rint(number.value());
    }

    /// The words between them, or more than there may be when a clause ends or another number stands between.
    private static long apart(
            String text, List<Token> tokens, List<Quantity> numbers, Quantity number, Lexicon.Hit word) {
        int from = Math.min(number.end(), word.end());
        int to = Math.max(number.start(), word.start());
        if (from > to) return REACH + 1;
        boolean parted = text.substring(from, to).chars().anyMatch(c -> CLAUSE_ENDS.indexOf(c) >= 0)
                || numbers.stream().anyMatch(other -> other.start() >= from && other.end() <= to && other != number);
        return parted
                ? REACH + 1
                : tokens.stream()
                        .filter(token -> token.start() >= from && token.end() <= to)
                        .count();
    }

    /// A number here and the other one there.
    record Contradiction(double here, double there) {}

    /// Where both count the same people, and differently. A bound that the other number keeps is no difference.
    Optional<Contradiction> against(HeadCounts other) {
        return inBoth(other)
                .filter(both -> differ(both.here(), both.there()))
                .findFirst()
                .map(both -> new Contradiction(both.here().value(), both.there().value()));
    }

    /// Whether both count the same people alike.
    boolean agrees(HeadCounts other) {
        return inBoth(other).anyMatch(both -> !differ(both.here(), both.there()));
    }

    private record Both(Quantity here, Quantity there) {}

    private Stream<Both> inBoth(HeadCounts other) {
        return counts.entrySet().stream()
                .flatMap(count -> Optional.ofNullable(other.counts.get(count.getKey()))
                        .map(theirs -> new Both(count.getValue(), theirs))
                        .stream());
    }

    private static boolean differ(Quantity a, Quantity b) {
        return !a.follows(b, false) && !b.follows(a, false) && !isWithin(a, b) && !isWithin(b, a);
    }

    private static boolean isWithin(Quantity number, Quantity bound) {
        return switch (bound.near()) {
            case OVER -> number.value() >= bound.value();
            case UNDER -> number.value() <= bound.value();
            case ABOUT, EXACTLY -> false;
        };
    }
}
