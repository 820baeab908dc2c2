package standfirst.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import standfirst.edition.Drafts;
import standfirst.edition.Edition;
import standfirst.translation.Draft;

/// Where translators find the drafts of an edition: `en-ar.xlf`, and `en-ar.12.xlf` for older tools.
public final class DraftFolder {
    private static final List<Xliff> VERSIONS = List.of(new Xliff21(), new Xliff12());

    private final Path folder;

    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /// Writes every draft that the edition needs, in both versions; there is no folder if it needs none.
    public void write(Edition edition) throws IOException {
        for (Draft draft : Drafts.of(edition)) for (Xliff version : VERSIONS) write(draft, version);
    }

    private void write(Draft draft, Xliff version) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(folder.resolve(version.fileName(draft)))) {
            version.write(draft, out);
        }
    }
}
