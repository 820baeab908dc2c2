package standfirst.draft;

import java.io.OutputStream;
import standfirst.translation.Draft;

/// A version of XLIFF (https://docs.oasis-open.org/xliff/) in which a draft can be written.
public interface Xliff {
    /// What a draft's file is called: `en-ar.xlf`.
    String fileName(Draft draft);

    /// Writes UTF-8; the stream stays open.
    void write(Draft draft, OutputStream out);
}
