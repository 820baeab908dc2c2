package standfirst.keypoint;

import java.util.List;
import java.util.Set;

/// The sentence that holds most of a claim without some of its actors and words: where these should stand, too. `line`
/// is -1 where no sentence holds enough.
record Home(int line, double held, List<Piece> rest) {
    /// Of what is not inside these spans, each a start and an end in the claim.
    static Home of(Comparison compared, double enough, int[]... without) {
        List<Piece> rest = compared.cover().pieces().stream()
                .filter(piece -> isOutside(piece, without))
                .toList();
        double all = rest.stream().mapToDouble(Piece::weight).sum();
        int home = -1;
        double most = enough * all;
        for (int line = 0; line < compared.copy().lines().size(); line++) {
            double held = Cover.held(rest, line);
            if (held > most) {
                most = held;
                home = line;
            }
        }
        return new Home(home, most, rest);
    }

    private static boolean isOutside(Piece piece, int[]... spans) {
        for (int[] span : spans) if (piece.end() > span[0] && piece.start() < span[1]) return false;
        return true;
    }

    /// The part of the rest that it holds.
    double share() {
        double all = rest.stream().mapToDouble(Piece::weight).sum();
        return all == 0 ? 0 : held / all;
    }

    boolean isNowhere() {
        return line < 0;
    }

    /// How much of the same the best of the sentences holds in which one of these is, or speaks.
    double heldWith(Set<Integer> some, Cast cast, boolean speaking) {
        double held = 0;
        for (int number = 0; number < cast.size(); number++)
            if (Cast.meet(some, speaking ? cast.speakersIn(number) : cast.in(number)))
                held = Math.max(held, Cover.held(rest, number));
        return held;
    }
}
