package standfirst.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds out that a folder cannot be written to before an hour's work is done, not after it.
final class OutputFolder {
    private OutputFolder() {}

    static void check(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".writable", ""));
        } catch (FileAlreadyExistsException file) {
            throw new Cannot("--out " + folder + ": there is a file of that name; choose another folder", file);
        } catch (IOException notWritable) {
            throw new Cannot("--out " + folder + ": cannot write there; choose another folder", notWritable);
        }
    }
}
