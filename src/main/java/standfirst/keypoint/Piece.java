package standfirst.keypoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standfirst.language.Day;
import standfirst.language.Name;
import standfirst.language.Quantity;
import standfirst.language.Sounds;
import standfirst.language.Token;

/// A part of a claim that its source must hold: a word, a number or a date, with its span in the claim, how much of the
/// claim it is, and how well each sentence of the source holds it (0 to 1).
record Piece(Kind kind, String stem, int start, int end, double weight, double[] held) {
    enum Kind {
        WORD,
        NAME,
        NUMBER,
        DATE
    }

    /// Numbers, dates and names weigh more than words.
    private static final double FACT = 2.0;
    /// What a number or a date weighs: as much as a word that the source says once or twice.
    private static final double USUAL = 2.5;
    /// A word that only looks like one of the sentence's.
    private static final double LIKE = 0.5;
    /// A word that an editor may put in its place.
    private static final double SYNONYM = 0.9;

    static List<Piece> of(Line claim, Copy copy) {
        List<Piece> pieces = new ArrayList<>();
        if (claim.language().equals(copy.language())) words(claim, copy, pieces);
        else for (Name name : claim.names()) pieces.add(heard(name, copy));
        for (Quantity number : claim.numbers()) pieces.add(number(number, claim, copy));
        for (Day day : claim.days()) pieces.add(date(day, copy));
        return pieces;
    }

    private static void words(Line claim, Copy copy, List<Piece> pieces) {
        Map<String, Integer> seen = new HashMap<>();
        for (Token token : claim.content())
            if (!inFact(claim, token) && seen.merge(token.stem(), 1, Integer::sum) == 1)
                pieces.add(word(token, claim, copy));
    }

    /// In another language a name is known by its sound.
    private static Piece heard(Name name, Copy copy) {
        double[] held = new double[copy.lines().size()];
        String sound = Sounds.of(name.text()).strip();
        for (int i = 0; i < held.length; i++) held[i] = copy.echo(i).of(sound);
        return new Piece(Kind.NAME, name.text(), name.start(), name.end(), USUAL, held);
    }

    private static boolean inFact(Line claim, Token token) {
        for (Quantity number : claim.numbers())
            if (number.start() <= token.start() && token.end() <= number.end()) return true;
        for (Day day : claim.days()) if (day.start() <= token.start() && token.end() <= day.end()) return true;
        return false;
    }

    private static Piece word(Token token, Line claim, Copy copy) {
        boolean name = false;
        for (Name candidate : claim.names())
            name |= candidate.start() <= token.start() && token.end() <= candidate.end();
        double[] held = new double[copy.lines().size()];
        Set<String> senses = name ? Set.of() : claim.sensesOf(token);
        for (int i = 0; i < held.length; i++) held[i] = held(copy.lines().get(i), token.stem(), senses);
        double weight = copy.weight(token.stem()) * (name ? FACT : 1);
        return new Piece(name ? Kind.NAME : Kind.WORD, token.stem(), token.start(), token.end(), weight, held);
    }

    private static double held(Line line, String stem, Set<String> senses) {
        if (line.stems().contains(stem)) return 1;
        for (String sense : senses) if (line.meanings().contains(sense)) return SYNONYM;
        return line.beginnings().contains(Line.beginning(stem)) ? LIKE : 0;
    }

    private static Piece number(Quantity number, Line claim, Copy copy) {
        boolean sameLanguage = claim.language().equals(copy.language());
        double[] held = new double[copy.lines().size()];
        for (int i = 0; i < held.length; i++)
            if (number.follows(copy.lines().get(i).numbers(), sameLanguage)) held[i] = 1;
        return new Piece(Kind.NUMBER, "", number.start(), number.end(), USUAL * FACT, held);
    }

    private static Piece date(Day day, Copy copy) {
        double[] held = new double[copy.lines().size()];
        for (int i = 0; i < held.length; i++)
            for (Day said : copy.lines().get(i).days()) if (day.follows(said, copy.published())) held[i] = 1;
        return new Piece(Kind.DATE, "", day.start(), day.end(), USUAL * FACT, held);
    }

    /// How well the sentence that holds it best does.
    double best() {
        double best = 0;
        for (double some : held) best = Math.max(best, some);
        return best;
    }

    boolean isFact() {
        return kind == Kind.NUMBER || kind == Kind.DATE;
    }
}
