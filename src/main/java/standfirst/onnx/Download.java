package standfirst.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;

/// Copies files from an address into a folder, and tells their SHA-256. Only encrypted addresses, this machine's own,
/// and
/// files; a redirect never leads away from encryption.
final class Download implements AutoCloseable {
    /// Larger than any model that runs on a processor in good time.
    private static final long LARGEST = 4L << 30;

    private static final int BUFFER = 1 << 16;
    private static final int NOT_FOUND = 404;
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final LongConsumer progress;

    /// Told how many bytes of the file have come so far.
    Download(LongConsumer progress) {
        this.progress = progress;
    }

    /// The SHA-256 of what was copied in hexadecimal, or nothing if there is no such file.
    Optional<String> copy(URI from, Path to) {
        try {
            return "file".equals(from.getScheme()) ? file(from, to) : page(from, to);
        } catch (IOException broken) {
            throw new Unusable("cannot fetch " + from + ": " + reason(broken), broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Unusable("stopped while fetching " + from, stop);
        }
    }

    private static String reason(IOException broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
    }

    private Optional<String> file(URI from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(from))) {
            return Optional.of(copy(in, from, to));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private Optional<String> page(URI from, Path to) throws IOException, InterruptedException {
        boolean safe = "https".equals(from.getScheme()) || "http".equals(from.getScheme()) && isThisMachine(from);
        if (!safe) throw new Unusable("a model is fetched by https or from a file, not from " + from);
        HttpResponse<InputStream> answer =
                http.send(HttpRequest.newBuilder(from).build(), BodyHandlers.ofInputStream());
        try (InputStream in = answer.body()) {
            if (answer.statusCode() == NOT_FOUND) return Optional.empty();
            if (answer.statusCode() != OK)
                throw new Unusable(from + " answers " + answer.statusCode() + "; a model that wants a sign-in has to be"
                        + " fetched by hand and added as a file");
            return Optional.of(copy(in, from, to));
        }
    }

    private static boolean isThisMachine(URI address) throws IOException {
        return InetAddress.getByName(address.getHost()).isLoopbackAddress();
    }

    private String copy(InputStream in, URI from, Path to) throws IOException {
        MessageDigest digest = sha256();
        long copied = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                copied += read;
                if (copied > LARGEST) throw new Unusable(from + " has more than " + (LARGEST >> 30) + " GB");
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                progress.accept(copied);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
