package standfirst.edition;

import java.time.Instant;
import java.util.Optional;

/// What a translator wrote of one text of an edition. Versions count from 1; each save is the next one. `source` is
/// what it translates, `reason` why it is to stand though the check speaks against it. Once `approved` it is the
/// edition's text; until then it waits on the desk.
public record Manuscript(
        String edition,
        String unit,
        int version,
        String source,
        String target,
        Optional<String> reason,
        boolean approved,
        String by,
        Instant when) {
    public Manuscript {
        if (version < 1) throw new IllegalArgumentException("versions count from 1, not from " + version);
        if (by.isBlank()) throw new IllegalArgumentException("a manuscript by nobody");
    }
}
