package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standfirst.language.Lexicon;
import standfirst.language.Quantity;
import standfirst.language.Token;

/// A number counts what it counts in the source: "12 dead and 5 injured" is not "5 dead and 12 injured". A measure or a
/// currency that the claim names is one that the source names.
final class NumberVeto implements Veto {
    private static final String OTHER = "The source does not say “%s” but “%s”.";

    /// Everybody names hours, days and years of their own accord.
    private static final Set<String> FREE = Set.of(
            "%", "day", "hour", "minute", "second", "week", "month", "quarter", "year", "point", "times", "tenth");

    @Override
    public List<Objection> against(Comparison compared) {
        List<Objection> objections = new ArrayList<>();
        Line claim = compared.claim();
        for (Quantity number : claim.numbers())
            countedOtherwise(claim, number, compared)
                    .ifPresent(other -> objections.add(
                            Objection.certain(Reason.NUMBER, OTHER.formatted(counted(claim, number), other))));
        measuredOtherwise(claim, compared).ifPresent(objections::add);
        return objections;
    }

    /// What the nearest sentences count with another number, while the source counts only other things with this one.
    private static Optional<String> countedOtherwise(Line claim, Quantity number, Comparison compared) {
        Optional<Token> noun = noun(claim, number);
        if (noun.isEmpty() && number.unit().isEmpty() || isAnybody(claim, noun)) return Optional.empty();
        for (Line line : compared.copy().lines())
            for (Quantity said : line.numbers())
                if (number.follows(said, true) && !countsAnother(claim, number, line, said)) return Optional.empty();
        boolean stands = compared.copy().lines().stream()
                .anyMatch(line -> line.numbers().stream().anyMatch(said -> number.follows(said, true)));
        if (!stands) return Optional.empty();
        for (Line line : compared.evidence())
            for (Quantity said : line.numbers())
                if (!number.follows(said, true) && countsTheSame(claim, number, line, said))
                    return Optional.of(counted(line, said));
        return Optional.empty();
    }

    private static boolean countsTheSame(Line claim, Quantity number, Line line, Quantity said) {
        if (!number.unit().isEmpty() || !said.unit().isEmpty())
            return number.unit().equals(said.unit());
        Optional<Token> mine = noun(claim, number);
        Optional<Token> theirs = noun(line, said);
        return mine.isPresent() && theirs.isPresent() && same(claim, mine.get(), line, theirs.get());
    }

    /// The source's number counts something, and that is not what the claim's counts.
    private static boolean countsAnother(Line claim, Quantity number, Line line, Quantity said) {
        Optional<Token> mine = noun(claim, number);
        Optional<Token> theirs = noun(line, said);
        if (!said.unit().isEmpty())
            return !said.unit().equals(number.unit()) && number.unit().isEmpty();
        if (theirs.isEmpty() || isAnybody(line, theirs)) return false;
        return !number.unit().isEmpty() || mine.isEmpty() || !same(claim, mine.get(), line, theirs.get());
    }

    private static boolean same(Line claim, Token mine, Line line, Token theirs) {
        return mine.stem().equals(theirs.stem())
                || Line.beginning(mine.stem()).equals(Line.beginning(theirs.stem()))
                || line.sensesOf(theirs).stream().anyMatch(claim.sensesOf(mine)::contains);
    }

    /// "people" may be any of those that the source counts by another name.
    private static boolean isAnybody(Line line, Optional<Token> noun) {
        return noun.isPresent()
                && line.hits("anybody").stream()
                        .anyMatch(hit ->
                                hit.start() < noun.get().end() && noun.get().start() < hit.end());
    }

    /// "per megawatt-hour" for "per kilowatt-hour", "yen" for "euros", with a number or without.
    private static Optional<Objection> measuredOtherwise(Line claim, Comparison compared) {
        for (String kind : List.of("unit", "currency")) {
            List<Lexicon.Hit> said = compared.copy().lines().stream()
                    .flatMap(line -> line.hits(kind).stream())
                    .toList();
            for (Lexicon.Hit hit : claim.hits(kind))
                if (isMeasure(hit)
                        && said.stream().noneMatch(other -> other.value().equals(hit.value())))
                    for (Lexicon.Hit other : said)
                        if (isMeasure(other) && Quantity.compares(hit.value(), other.value(), kind))
                            return Optional.of(Objection.certain(
                                    Reason.NUMBER, "The source does not give it in “" + claim.part(hit) + "”."));
        }
        return Optional.empty();
    }

    private static boolean isMeasure(Lexicon.Hit hit) {
        return hit.end() - hit.start() > 1 && !FREE.contains(hit.value());
    }

    /// The content word that follows in the same clause, at most one little word after; none in "2 of 8 bridges", in
    /// "3 more", after a measure and in Turkish "12'si", "12 of them".
    private static Optional<Token> noun(Line line, Quantity number) {
        if (!number.unit().isEmpty()
                || line.folded().part(number.end(), line.text().length()).startsWith("'")) return Optional.empty();
        int end = Clauses.end(line.text(), number.end());
        int little = 0;
        for (Token token : line.tokens()) {
            if (token.start() < number.end()) continue;
            if (token.end() > end || little > 1 || token.text().length() < 2 || !isNoun(line, token))
                return Optional.empty();
            if (!token.stop()) return Optional.of(token);
            little++;
        }
        return Optional.empty();
    }

    private static boolean isNoun(Line line, Token token) {
        for (Quantity number : line.numbers())
            if (number.start() < token.end() && token.start() < number.end()) return false;
        for (Lexicon.Hit hit : line.hits("opposite"))
            if (hit.start() < token.end() && token.start() < hit.end()) return false;
        return true;
    }

    private static String counted(Line line, Quantity number) {
        int end = noun(line, number).map(Token::end).orElse(number.end());
        return line.text().substring(number.start(), end);
    }
}
