package standfirst.draft;

import java.io.OutputStream;
import standfirst.translation.Draft;

/// A kind of file that a draft is written as.
public interface DraftFormat {
    /// What the file of a draft from English into Arabic is called after `en-ar`: `.xlf`.
    String ending();

    /// Writes UTF-8; the stream stays open.
    void write(Draft draft, OutputStream out);

    /// Whether there is anything of the draft to write in this format.
    default boolean holds(Draft draft) {
        return true;
    }

    default String fileName(Draft draft) {
        return draft.source().toLanguageTag() + "-" + draft.target().toLanguageTag() + ending();
    }
}
