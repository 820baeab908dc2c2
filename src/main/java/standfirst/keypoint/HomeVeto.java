package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.language.Name;

/// A name of the claim belongs to what the claim says of it: the sentence that holds the claim's other words names it,
/// or one just before does, and does not name another one in its place.
final class HomeVeto implements Veto {
    /// The sentence must hold so much of the claim's other words to be their home.
    private static final double ENOUGH = 0.4;
    /// Who was named so many sentences before may be "he" or "the minister" here.
    private static final int BACK = 2;

    @Override
    public List<Objection> against(Comparison compared) {
        List<Objection> objections = new ArrayList<>();
        for (Name name : compared.claim().names()) objection(name, compared).ifPresent(objections::add);
        return objections;
    }

    private static Optional<Objection> objection(Name name, Comparison compared) {
        List<Piece> rest = compared.cover().pieces().stream()
                .filter(piece -> piece.end() <= name.start() || piece.start() >= name.end())
                .toList();
        int home = home(rest, compared.copy().lines().size());
        if (home < 0 || isIn(name, compared.copy().lines().get(home))) return Optional.empty();
        boolean before = false;
        for (int line = Math.max(0, home - BACK); line < home; line++)
            before |= isIn(name, compared.copy().lines().get(line));
        List<Name> others = compared.copy().lines().get(home).names().stream()
                .filter(other -> compared.claim().names().stream().noneMatch(mine -> shares(mine, other)))
                .filter(other -> other.words().stream().noneMatch(compared.claim()::hasWord))
                .toList();
        if (others.isEmpty() && before) return Optional.empty();
        String detail = others.isEmpty()
                ? "The source says this without naming “" + name.text() + "”."
                : "The source says this of “" + others.getFirst().text() + "”, not of “" + name.text() + "”.";
        return Optional.of(new Objection(Reason.NAME, detail, !others.isEmpty() && !before));
    }

    private static int home(List<Piece> rest, int lines) {
        double all = rest.stream().mapToDouble(Piece::weight).sum();
        int home = -1;
        double most = ENOUGH * all;
        for (int line = 0; line < lines; line++) {
            double held = Cover.held(rest, line);
            if (held > most) {
                most = held;
                home = line;
            }
        }
        return home;
    }

    private static boolean isIn(Name name, Line line) {
        return name.words().stream().anyMatch(line::hasWord);
    }

    private static boolean shares(Name a, Name b) {
        return a.words().stream().anyMatch(word -> b.words().stream().anyMatch(other -> NameVeto.alike(word, other)));
    }
}
