package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import standfirst.language.Lexicon;
import standfirst.language.Token;

/// A claim beside the sentences that come nearest to it: what a veto looks at. There is at least one.
record Comparison(Line claim, Copy copy, Cover cover, List<Line> evidence, List<Actor> actors) {
    static Comparison of(Line claim, Copy copy, Cover cover) {
        return new Comparison(
                claim,
                copy,
                cover,
                cover.lines().stream().map(copy.lines()::get).toList(),
                Actors.in(claim));
    }

    boolean sameLanguage() {
        return claim.language().equals(copy.language());
    }

    /// The sentence that says most of the claim.
    Line main() {
        return evidence.getFirst();
    }

    boolean evidenceHas(String kind) {
        return evidence.stream().anyMatch(line -> line.has(kind));
    }

    /// The part of the content words next to a phrase of the nearest sentence that the claim has too.
    double claimed(Lexicon.Hit phrase, int before, int after) {
        return claimed(main(), phrase, before, after);
    }

    double claimed(Line line, Lexicon.Hit phrase, int before, int after) {
        return shared(around(line, phrase, before, after), line, List.of(claim));
    }

    /// The part of the content words next to a phrase of the claim that the evidence has too.
    double said(Lexicon.Hit phrase, int before, int after) {
        return shared(around(claim, phrase, before, after), claim, evidence);
    }

    /// The part of these words of a sentence that the claim has too.
    double told(Line line, List<Token> words) {
        return shared(words, line, List.of(claim));
    }

    private static double shared(List<Token> around, Line in, List<Line> lines) {
        if (around.isEmpty()) return 0;
        long shared = around.stream()
                .filter(token -> lines.stream().anyMatch(line -> means(line, token, in)))
                .count();
        return (double) shared / around.size();
    }

    /// The same word in two sentences, or one like it, or one that an editor may put in its place.
    static boolean means(Line one, Token token, Line other, Token word) {
        return token.stem().equals(word.stem())
                || Line.beginning(token.stem()).equals(Line.beginning(word.stem()))
                || one.sensesOf(token).stream().anyMatch(other.sensesOf(word)::contains);
    }

    /// The sentence has the word, one like it, or one that an editor may put in its place.
    private static boolean means(Line line, Token token, Line in) {
        return line.hasLike(token.stem()) || in.sensesOf(token).stream().anyMatch(line.meanings()::contains);
    }

    /// The content words next to a phrase in its clause, and those that it is written into.
    private static List<Token> around(Line line, Lexicon.Hit phrase, int before, int after) {
        int from = Clauses.start(line.text(), phrase.start());
        int to = Clauses.end(line.text(), phrase.end());
        List<Token> left = new ArrayList<>();
        List<Token> right = new ArrayList<>();
        for (Token token : line.content()) {
            if (token.end() <= phrase.start() && token.start() >= from) left.add(token);
            if (token.start() >= phrase.end() && token.end() <= to) right.add(token);
        }
        List<Token> around = new ArrayList<>(left.subList(Math.max(0, left.size() - before), left.size()));
        around.addAll(right.subList(0, Math.min(after, right.size())));
        return around;
    }
}
