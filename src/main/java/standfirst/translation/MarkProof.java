package standfirst.translation;

import java.util.Optional;

/// No mark of a machine is left in the translation: Apertium's `#vaso` for a word form that it could not make, a
/// model's
/// `**`, `</b>` or `{name}`.
final class MarkProof implements Proof {
    private static final String MARKS = "#@*<>{}|\\_^~=";

    @Override
    public Optional<Finding> read(Pair pair) {
        String source = pair.source().text();
        return pair.target()
                .text()
                .chars()
                .filter(c -> MARKS.indexOf(c) >= 0 && source.indexOf(c) < 0)
                .mapToObj(c -> new Finding("mark", "“" + Character.toString(c) + "”"))
                .findFirst();
    }
}
