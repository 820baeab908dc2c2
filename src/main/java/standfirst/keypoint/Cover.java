package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;

/// The one to three sentences that say most of a claim, each taken for what the ones before it lack. `shares` are the
/// parts of the claim's weight that they hold after each step.
record Cover(List<Piece> pieces, List<Integer> lines, List<Double> shares) {
    private static final int AT_MOST = 3;
    /// A further sentence must add so much of the claim.
    private static final double LEAST_GAIN = 0.08;
    /// A sentence that the point's maker names is taken before one that is a little better.
    private static final double CITED = 1.15;

    static Cover of(Line claim, Copy copy, List<Integer> cited) {
        List<Piece> pieces = Piece.of(claim, copy);
        double total = pieces.stream().mapToDouble(Piece::weight).sum();
        double[] held = new double[pieces.size()];
        List<Integer> picked = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        while (picked.size() < AT_MOST && total > 0) {
            int best = best(pieces, held, copy.lines().size(), cited);
            if (best < 0 || !picked.isEmpty() && gain(pieces, held, best) / total < LEAST_GAIN) break;
            for (int p = 0; p < held.length; p++)
                held[p] = Math.max(held[p], pieces.get(p).held()[best]);
            picked.add(best);
            shares.add(weight(pieces, held) / total);
        }
        return new Cover(pieces, picked, shares);
    }

    private static int best(List<Piece> pieces, double[] held, int lines, List<Integer> cited) {
        int best = -1;
        double most = 0;
        for (int line = 0; line < lines; line++) {
            double gain = gain(pieces, held, line) * (cited.contains(line) ? CITED : 1);
            if (gain > most) {
                most = gain;
                best = line;
            }
        }
        return best;
    }

    private static double gain(List<Piece> pieces, double[] held, int line) {
        double gain = 0;
        for (int p = 0; p < held.length; p++) {
            Piece piece = pieces.get(p);
            gain += piece.weight() * Math.max(0, piece.held()[line] - held[p]);
        }
        return gain;
    }

    private static double weight(List<Piece> pieces, double[] held) {
        double weight = 0;
        for (int p = 0; p < held.length; p++) weight += pieces.get(p).weight() * held[p];
        return weight;
    }

    /// How much of these pieces a sentence holds, in weight.
    static double held(List<Piece> pieces, int line) {
        double weight = 0;
        for (Piece piece : pieces) weight += piece.weight() * piece.held()[line];
        return weight;
    }

    double share() {
        return shares.isEmpty() ? 0 : shares.getLast();
    }
}
