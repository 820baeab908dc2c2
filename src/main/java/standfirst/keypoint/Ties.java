package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standfirst.language.Lexicon;
import standfirst.language.Name;
import standfirst.language.Token;

/// What belongs together in the claim belongs together in the source: a number and what it counts, a name and what is
/// said of it, a speaker and the words "said". Each tie is a share from 0 to 1 of the words beside the one in the claim
/// that also stand near it in the source; the weakest tie of a kind counts, and 1 stands for none.
final class Ties {
    /// Content words on either side in the claim.
    private static final int BESIDE = 3;

    /// UTF-16 units on either side in the source: a clause of usual length.
    private static final int NEAR = 70;

    /// What is said in the sentence after the one that names somebody is said of them less surely.
    private static final double NEXT = 0.8;

    private final Comparison compared;
    private final Line claim;

    private Ties(Comparison compared) {
        this.compared = compared;
        claim = compared.claim();
    }

    static void in(Comparison compared, Map<String, Double> values) {
        Ties ties = new Ties(compared);
        values.put("numberTie", ties.numbers());
        values.put("nameTie", ties.names());
        values.put("speakerTie", ties.speakers());
        values.put("actorsTurned", ties.turned());
    }

    private double numbers() {
        double weakest = 1;
        for (Piece piece : compared.cover().pieces()) {
            if (piece.kind() != Piece.Kind.NUMBER && piece.kind() != Piece.Kind.DATE) continue;
            List<Token> beside = beside(piece.start(), piece.end(), BESIDE);
            if (!beside.isEmpty() && piece.best() > 0) weakest = Math.min(weakest, tie(piece, beside));
        }
        return weakest;
    }

    /// In the best of the sentences that hold the number.
    private double tie(Piece piece, List<Token> beside) {
        double best = 0;
        for (int i = 0; i < compared.copy().lines().size(); i++)
            if (piece.held()[i] > 0)
                best = Math.max(best, shared(beside, compared.copy().lines().get(i)));
        return best;
    }

    private double names() {
        double weakest = 1;
        for (Name name : claim.names()) {
            List<Token> beside = beside(name.start(), name.end(), BESIDE);
            if (!beside.isEmpty()) weakest = Math.min(weakest, tie(name, beside));
        }
        return weakest;
    }

    private double tie(Name name, List<Token> beside) {
        double best = 0;
        List<Line> lines = compared.copy().lines();
        for (int i = 0; i < lines.size(); i++) {
            if (name.words().stream().noneMatch(lines.get(i)::hasWord)) continue;
            best = Math.max(best, shared(beside, lines.get(i)));
            if (i + 1 < lines.size()) best = Math.max(best, NEXT * shared(beside, lines.get(i + 1)));
        }
        return best;
    }

    /// Who stands beside the claim's reporting verb stands beside one in the sentence that holds most of it.
    private double speakers() {
        double weakest = 1;
        for (Lexicon.Hit verb : claim.hits("report")) {
            List<Token> actors = beside(verb.start(), verb.end(), BESIDE).stream()
                    .filter(token -> isActor(token, claim))
                    .toList();
            if (actors.isEmpty() || !compared.evidenceHas("report")) continue;
            double best = 0;
            for (Line line : compared.evidence())
                for (Lexicon.Hit said : line.hits("report"))
                    best = Math.max(best, shared(actors, near(line, said.start(), said.end()), line));
            weakest = Math.min(weakest, best);
        }
        return weakest;
    }

    /// The part of the pairs of actors that the nearest sentence has in the other order.
    private double turned() {
        List<Integer> places = new ArrayList<>();
        for (Token token : claim.content()) {
            if (!isActor(token, claim)) continue;
            int place = place(token, compared.main());
            if (place >= 0) places.add(place);
        }
        int all = 0;
        int turned = 0;
        for (int i = 0; i < places.size(); i++)
            for (int j = i + 1; j < places.size(); j++) {
                if (places.get(i).equals(places.get(j))) continue;
                all++;
                if (places.get(i) > places.get(j)) turned++;
            }
        return all == 0 ? 0 : (double) turned / all;
    }

    private int place(Token token, Line line) {
        for (int i = 0; i < line.content().size(); i++)
            if (line.content().get(i).stem().equals(token.stem())) return i;
        return -1;
    }

    static boolean isActor(Token token, Line line) {
        for (Name name : line.names()) if (name.start() <= token.start() && token.end() <= name.end()) return true;
        for (Lexicon.Hit hit : line.hits()) {
            boolean actor = hit.kind().equals("role") || hit.kind().equals("group");
            if (actor && hit.start() < token.end() && token.start() < hit.end()) return true;
        }
        return false;
    }

    /// Content words of the claim that stand next to a span of it.
    private List<Token> beside(int start, int end, int reach) {
        List<Token> left = new ArrayList<>();
        List<Token> right = new ArrayList<>();
        for (Token token : claim.content()) {
            if (token.end() <= start) left.add(token);
            else if (token.start() >= end) right.add(token);
        }
        List<Token> beside = new ArrayList<>(left.subList(Math.max(0, left.size() - reach), left.size()));
        beside.addAll(right.subList(0, Math.min(reach, right.size())));
        return beside;
    }

    private static List<Token> near(Line line, int start, int end) {
        return line.content().stream()
                .filter(token -> token.end() > start - NEAR && token.start() < end + NEAR)
                .toList();
    }

    private double shared(List<Token> beside, Line line) {
        return shared(beside, line.content(), line);
    }

    private double shared(List<Token> beside, List<Token> there, Line line) {
        double shared = 0;
        for (Token token : beside) shared += isAmong(token, there, line) ? 1 : 0;
        return shared / beside.size();
    }

    private boolean isAmong(Token token, List<Token> there, Line line) {
        Set<String> senses = claim.sensesOf(token);
        String beginning = Line.beginning(token.stem());
        for (Token other : there) {
            if (other.stem().equals(token.stem())
                    || Line.beginning(other.stem()).equals(beginning)) return true;
            if (!senses.isEmpty() && line.sensesOf(other).stream().anyMatch(senses::contains)) return true;
        }
        return false;
    }
}
