package standfirst.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import standfirst.translation.Draft;

/// Where translators find the drafts of an edition: `en-ar.xlf`, and `en-ar.12.xlf` for older tools.
public final class DraftFolder {
    private final Path folder;

    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /// Writes every draft in every format that has something to say of it, and gives back the files; there is no folder
    /// if there is no file.
    public List<Path> write(List<Draft> drafts, List<DraftFormat> formats) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Draft draft : drafts)
            for (DraftFormat format : formats) if (format.holds(draft)) written.add(write(draft, format));
        return written;
    }

    /// Whole or not at all: a translator's tool may be reading the one that is there.
    private Path write(Draft draft, DraftFormat format) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(format.fileName(draft));
        Path unfinished = folder.resolve("." + file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            format.write(draft, out);
        }
        return Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
