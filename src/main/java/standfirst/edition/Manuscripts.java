package standfirst.edition;

import java.util.List;
import java.util.Map;

/// What translators wrote, version by version; none is overwritten, so it also tells who did what and when.
public interface Manuscripts {
    /// Keeps it if it is the next version of its text. If it is not, somebody else was there before: it is not kept,
    /// and the answer is no.
    boolean keep(Manuscript manuscript);

    /// The newest version of each text of an edition that somebody has written on, by the text's id.
    Map<String, Manuscript> newest(String edition);

    /// All versions of a text, the oldest first.
    List<Manuscript> versions(String edition, String unit);
}
