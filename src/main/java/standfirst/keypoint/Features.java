package standfirst.keypoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import standfirst.language.Token;

/// What can be counted of a claim beside its source, as numbers by name: how much of it the best sentences hold, what
/// is
/// missing from them and from the whole, how much stands in the same order, what belongs together, and what the vetoes
/// have against it, by reason.
public final class Features {
    /// Sentences in which runs of the claim's words are looked for.
    private static final int RUN_SENTENCES = 3;
    private static final double MOST = 2;

    private final Comparison compared;
    private final Line claim;
    private final Copy copy;
    private final Map<String, Double> values = new LinkedHashMap<>();

    private Features(Comparison compared) {
        this.compared = compared;
        claim = compared.claim();
        copy = compared.copy();
    }

    static Map<String, Double> of(Comparison compared, Map<Veto, List<Veto.Objection>> objections) {
        Features features = new Features(compared);
        features.cover();
        features.missing();
        features.order();
        features.size();
        Ties.in(compared, features.values);
        features.objections(objections);
        return features.values;
    }

    private void cover() {
        List<Double> shares = compared.cover().shares();
        for (int i = 0; i < 3; i++) values.put("cover" + (i + 1), shares.get(Math.min(i, shares.size() - 1)));
        List<Integer> lines = compared.cover().lines();
        int apart = lines.stream().mapToInt(i -> i).max().orElse(0)
                - lines.stream().mapToInt(i -> i).min().orElse(0);
        values.put("apart", (double) apart / copy.lines().size());
    }

    private void missing() {
        double all = 0;
        double held = 0;
        double likely = 0;
        double worst = 0;
        int absent = 0;
        int strange = 0;
        double strangeWeight = 0;
        int notInEvidence = 0;
        int namesAbsent = 0;
        for (Piece piece : compared.cover().pieces()) {
            all += piece.weight();
            double best = piece.best();
            held += best == 1 ? piece.weight() : 0;
            likely += best * piece.weight();
            if (best < 1) {
                absent++;
                worst = Math.max(worst, piece.weight());
            }
            if (best == 0) {
                strange++;
                strangeWeight += piece.weight();
            }
            if (best == 0 && piece.kind() == Piece.Kind.NAME) namesAbsent++;
            if (compared.cover().lines().stream().noneMatch(line -> piece.held()[line] == 1)) notInEvidence++;
        }
        values.put("coverAll", all == 0 ? 0 : held / all);
        values.put("coverLike", all == 0 ? 0 : likely / all);
        values.put("strangeWeight", all == 0 ? 0 : strangeWeight / all);
        values.put("absent", (double) absent);
        values.put("strange", (double) strange);
        values.put("worst", worst);
        values.put("notInEvidence", (double) notInEvidence);
        values.put("namesAbsent", (double) namesAbsent);
        facts();
    }

    private void facts() {
        int facts = 0;
        int absent = 0;
        int notInEvidence = 0;
        for (Piece piece : compared.cover().pieces()) {
            if (!piece.isFact()) continue;
            facts++;
            if (piece.best() == 0) absent++;
            if (compared.cover().lines().stream().noneMatch(line -> piece.held()[line] > 0)) notInEvidence++;
        }
        values.put("facts", (double) facts);
        values.put("factsAbsent", (double) absent);
        values.put("factsNotInEvidence", (double) notInEvidence);
    }

    private void order() {
        List<String> words = claim.content().stream().map(Token::stem).toList();
        int pairs = 0;
        for (int i = 1; i < words.size(); i++) if (copy.hasPair(words.get(i - 1), words.get(i))) pairs++;
        values.put(
                "pairs", words.size() < 2 ? values.getOrDefault("coverAll", 0.0) : (double) pairs / (words.size() - 1));
        double squares = 0;
        int longest = 0;
        for (int i = 0; i < words.size(); ) {
            int run = longestRun(words, i);
            longest = Math.max(longest, run);
            squares += (double) run * run;
            i += Math.max(1, run);
        }
        values.put("density", words.isEmpty() ? 0 : Math.sqrt(squares) / words.size());
        values.put("run", words.isEmpty() ? 0 : (double) longest / words.size());
        values.put("inverted", inverted());
    }

    private int longestRun(List<String> words, int from) {
        int longest = 0;
        for (Line line : compared.evidence()
                .subList(0, Math.min(RUN_SENTENCES, compared.evidence().size()))) {
            List<Token> said = line.content();
            for (int at = 0; at < said.size(); at++) {
                int run = 0;
                while (from + run < words.size()
                        && at + run < said.size()
                        && said.get(at + run).stem().equals(words.get(from + run))) run++;
                longest = Math.max(longest, run);
            }
        }
        return longest;
    }

    /// The part of the word pairs that stand the other way round in the nearest sentence.
    private double inverted() {
        List<Integer> places = new ArrayList<>();
        List<String> said = compared.main().content().stream().map(Token::stem).toList();
        for (Token token : claim.content()) {
            int place = said.indexOf(token.stem());
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

    /// A third objection of a kind says no more than the second.
    private void objections(Map<Veto, List<Veto.Objection>> objections) {
        objections.forEach((veto, all) -> {
            for (Veto.Objection objection : all)
                values.merge(name(veto, objection), 1.0, (before, one) -> Math.min(MOST, before + one));
        });
    }

    private static String name(Veto veto, Veto.Objection objection) {
        return veto.getClass().getSimpleName() + " " + objection.reason() + (objection.certain() ? "" : " mild");
    }

    private void size() {
        values.put("words", Math.log(1 + claim.content().size()));
        values.put("sentences", Math.log(1 + copy.lines().size()));
    }
}
