package standfirst.wire;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import standfirst.article.Addresses;

/// What the operator means by a source: an address, a file, a folder, or nothing that can be found.
sealed interface Place {
    record Web(URI address) implements Place {}

    record File(Path path) implements Place {}

    record Folder(Path path) implements Place {}

    record Nowhere(String reason) implements Place {}

    static Place of(String source) {
        String lower = source.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("http:") || lower.startsWith("https:")) return web(source);
        try {
            return onDisk(lower.startsWith("file:") ? Path.of(URI.create(source.strip())) : Path.of(source));
        } catch (IllegalArgumentException noPath) {
            return new Nowhere("is neither an address nor a file name: " + noPath.getMessage());
        }
    }

    private static Place web(String source) {
        return Addresses.web(source)
                .<Place>map(Web::new)
                .orElseGet(() -> new Nowhere("is not a valid address: check how it is written"));
    }

    private static Place onDisk(Path path) {
        if (Files.isDirectory(path)) return new Folder(path);
        if (Files.isRegularFile(path)) return new File(path);
        String what =
                Files.exists(path) ? "is no regular file" : "there is no such file, and addresses begin with https://";
        return new Nowhere(what);
    }
}
