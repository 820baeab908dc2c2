package standfirst.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Files and folders of our own, read within the same limit as the web.
final class Disk {
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml", ".html.gz", ".htm.gz");
    private static final List<String> ARCHIVES = List.of(".warc", ".warc.gz");
    private static final int DEEPEST = 16;

    private Disk() {}

    static boolean isArchive(Path file) {
        return endsWith(file, ARCHIVES);
    }

    /// Throws when the file lies outside the folder that a list may name files of, also by a link.
    static Path inside(Path root, URI address) throws FetchException {
        try {
            Path file = pathOf(address).toRealPath();
            if (file.startsWith(root.toRealPath())) return file;
            throw new FetchException.Refused(address, "lies outside the folder of the list that names it: " + root);
        } catch (NoSuchFileException none) {
            throw new FetchException(address, "there is no such file");
        } catch (FetchException told) {
            throw told;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new FetchException(address, "cannot be read: " + unreadable.getMessage());
        }
    }

    private static byte[] read(Path file, int limit) throws FetchException {
        URI address = file.toUri();
        try (InputStream in = unpacked(new BufferedInputStream(Files.newInputStream(file)))) {
            return Unpacking.atMost(address, in, limit);
        } catch (FetchException told) {
            throw told;
        } catch (IOException unreadable) {
            throw new FetchException(address, "cannot be read: " + unreadable.getMessage());
        }
    }

    /// A link to a place on a page, `pages/a.html#photo`, is a link to the page.
    private static Path pathOf(URI address) {
        return Path.of(URI.create("file://" + address.getRawPath()));
    }

    static Fetched fetch(Path file, int limit, InstantSource clock) throws FetchException {
        Optional<String> type = endsWith(file, PAGES) ? Optional.of("text/html") : Optional.empty();
        return new Fetched(file.toUri(), type, read(file, limit), clock.instant(), Optional.empty(), Optional.empty());
    }

    static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.getRoot() : parent;
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in) : in;
    }

    /// Every page and archive below the folder, in the order of their names.
    static List<Path> pages(Path folder) throws FetchException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(file -> endsWith(file, PAGES) || isArchive(file))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new FetchException(folder.toUri(), "cannot be listed: " + unreadable.getMessage());
        }
    }

    private static boolean endsWith(Path file, List<String> endings) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
