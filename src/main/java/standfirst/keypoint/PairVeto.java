package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.language.Lexicon;
import standfirst.language.Quantity;
import standfirst.language.Token;

/// Of two numbers in one sentence each keeps what it is told of: "62 percent for Dareh and 38 for Qasran" is not "Dareh
/// 38 percent, Qasran 62". Which word goes with which number, the comma or the "and" between them tells, or that words
/// and numbers take turns.
final class PairVeto implements Veto {
    /// Written onto the word after it.
    private static final String ARABIC_AND = "و";

    private static final String BREAKS = ",;،؛、，；";

    @Override
    public List<Objection> against(Comparison compared) {
        for (Line line : compared.evidence()) {
            Optional<Objection> objection = twice(compared, line).or(() -> once(compared, line));
            if (objection.isPresent()) return List.of(objection.get());
        }
        return List.of();
    }

    /// Two numbers of a sentence, as they follow one another there.
    private record Two(Line line, Quantity first, Quantity second) {
        static Two of(Line line, Quantity one, Quantity other) {
            return one.start() < other.start() ? new Two(line, one, other) : new Two(line, other, one);
        }

        /// The number that each of some words goes with, or none.
        List<Optional<Quantity>> holders(List<Token> words) {
            List<Integer> cuts = cuts();
            return words.stream().map(word -> holder(word, cuts)).toList();
        }

        private Optional<Quantity> holder(Token word, List<Integer> cuts) {
            if (cuts.isEmpty()) return Optional.empty();
            if (word.start() < cuts.getFirst()) return Optional.of(first);
            return word.start() > cuts.getLast() ? Optional.of(second) : Optional.empty();
        }

        /// No other number of the kind stands between them.
        boolean areNeighbours() {
            return line.numbers().stream()
                    .noneMatch(other -> other.start() > first.start()
                            && other.start() < second.start()
                            && other.unit().equals(first.unit()));
        }

        boolean isBetween(Token word) {
            return word.start() >= first.end() && word.end() <= second.start();
        }

        /// Where commas and words like "and" part them.
        private List<Integer> cuts() {
            List<Integer> cuts = new ArrayList<>();
            for (int i = first.end(); i < second.start(); i++)
                if (BREAKS.indexOf(line.text().charAt(i)) >= 0) cuts.add(i);
            for (Lexicon.Hit join : line.hits("join"))
                if (join.start() >= first.end() && join.end() <= second.start()) cuts.add(join.start());
            if (line.language().getLanguage().equals("ar"))
                for (Token token : line.tokens())
                    if (isBetween(token) && token.text().startsWith(ARABIC_AND)) cuts.add(token.start() - 1);
            cuts.sort(null);
            return cuts;
        }
    }

    /// A word of the claim that a sentence has once too.
    private record Shared(Token here, Token there) {}

    /// Both numbers are claimed, each of what the other one is told of.
    private static Optional<Objection> twice(Comparison compared, Line line) {
        List<Quantity> numbers = compared.claim().numbers();
        for (int i = 0; i < numbers.size(); i++)
            for (int j = i + 1; j < numbers.size(); j++) {
                Quantity one = numbers.get(i);
                Quantity other = numbers.get(j);
                Optional<Quantity> oneThere = said(one, line);
                Optional<Quantity> otherThere = said(other, line);
                if (oneThere.isEmpty() || otherThere.isEmpty() || oneThere.equals(otherThere)) continue;
                if (isPair(one) || isPair(other)) continue;
                if (one.follows(otherThere.get(), true) || !one.unit().equals(other.unit())) continue;
                Two here = Two.of(compared.claim(), one, other);
                Two there = Two.of(line, oneThere.get(), otherThere.get());
                if (!here.areNeighbours() || !there.areNeighbours()) continue;
                Optional<Objection> objection = exchanged(compared, here, there, one, oneThere.get());
                if (objection.isPresent()) return objection;
            }
        return Optional.empty();
    }

    private static Optional<Objection> exchanged(
            Comparison compared, Two here, Two there, Quantity one, Quantity oneThere) {
        List<Shared> words = shared(compared.claim(), there.line);
        List<Optional<Quantity>> mine =
                here.holders(words.stream().map(Shared::here).toList());
        List<Optional<Quantity>> theirs =
                there.holders(words.stream().map(Shared::there).toList());
        int kept = 0;
        List<Shared> turned = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Shared word = words.get(i);
            boolean told = here.isBetween(word.here) || there.isBetween(word.there);
            if (!told || mine.get(i).isEmpty() || theirs.get(i).isEmpty()) continue;
            boolean same = mine.get(i).get().equals(one) == theirs.get(i).get().equals(oneThere);
            if (same) kept++;
            else turned.add(word);
        }
        if (turned.size() <= kept) return Optional.empty();
        return Optional.of(objection(
                compared,
                here.first,
                turned.getFirst(),
                kept == 0 || turned.stream().anyMatch(word -> isOfActor(word, compared))));
    }

    /// One number is claimed of somebody whom the sentence gives another one.
    private static Optional<Objection> once(Comparison compared, Line line) {
        List<Shared> words = shared(compared.claim(), line).stream()
                .filter(word -> isOfActor(word, compared))
                .toList();
        if (words.isEmpty()) return Optional.empty();
        for (Quantity number : compared.claim().numbers()) {
            boolean alone = compared.claim().numbers().stream()
                            .filter(other -> other.unit().equals(number.unit()))
                            .count()
                    == 1;
            Optional<Quantity> said = said(number, line);
            if (!alone || said.isEmpty() || isPair(number) || number.digits().isEmpty()) continue;
            for (Quantity other : line.numbers())
                if (other.unit().equals(said.get().unit()) && isOfOther(words, Two.of(line, said.get(), other), other))
                    return Optional.of(objection(compared, number, words.getFirst(), true));
        }
        return Optional.empty();
    }

    private static boolean isOfActor(Shared word, Comparison compared) {
        return compared.actors().stream()
                .anyMatch(actor -> actor.start() < word.here.end() && word.here.start() < actor.end());
    }

    private static boolean isOfOther(List<Shared> words, Two there, Quantity other) {
        if (there.first.equals(there.second) || !there.areNeighbours()) return false;
        return words.stream().anyMatch(word -> there.isBetween(word.there))
                && there.holders(words.stream().map(Shared::there).toList()).stream()
                        .allMatch(holder -> holder.equals(Optional.of(other)));
    }

    private static Objection objection(Comparison compared, Quantity number, Shared word, boolean certain) {
        String told = compared.claim().text().substring(number.start(), number.end());
        String detail = "The source says “" + told + "” of something else than “" + word.here.text() + "”.";
        return new Objection(Reason.MERGED, detail, certain);
    }

    /// "both" and "the two" are said of much.
    private static boolean isPair(Quantity number) {
        return number.value() <= 2 && number.unit().isEmpty();
    }

    private static Optional<Quantity> said(Quantity number, Line line) {
        return line.numbers().stream()
                .filter(said -> number.follows(said, true))
                .findFirst();
    }

    private static List<Shared> shared(Line claim, Line line) {
        List<Shared> shared = new ArrayList<>();
        for (Token word : claim.content()) {
            if (isInNumber(word, claim)) continue;
            List<Token> there = line.content().stream()
                    .filter(other -> !isInNumber(other, line) && isLike(word, claim, other, line))
                    .toList();
            boolean once = claim.content().stream()
                            .filter(other -> isLike(word, claim, other, claim))
                            .count()
                    == 1;
            if (there.size() == 1 && once) shared.add(new Shared(word, there.getFirst()));
        }
        return shared;
    }

    private static boolean isInNumber(Token word, Line line) {
        return line.numbers().stream().anyMatch(number -> number.start() < word.end() && word.start() < number.end());
    }

    private static boolean isLike(Token word, Line line, Token other, Line there) {
        String mine = word.stem();
        String theirs = other.stem();
        // Arabic "to Dareh" is one word
        boolean attached = line.language().getLanguage().equals("ar")
                && Math.min(mine.length(), theirs.length()) >= 3
                && Math.abs(mine.length() - theirs.length()) <= 2
                && (mine.endsWith(theirs) || theirs.endsWith(mine));
        return attached || line.isLike(word, other, there);
    }
}
