package standfirst.wire;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import standfirst.article.Addresses;
import standfirst.article.Page;

/// The pages of a WARC file, as a crawler kept them; what is no page or was no success is passed over.
final class Archive {
    private final Path file;
    private final int limit;

    Archive(Path file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    interface Reader {
        void arrived(Page page) throws InterruptedException;

        void missed(String address, String reason) throws InterruptedException;
    }

    void read(Reader reader) throws FetchException, InterruptedException {
        int records = 0;
        try (WarcReader warc = new WarcReader(file)) {
            for (var next = warc.next(); next.isPresent(); next = warc.next(), records++)
                if (next.get() instanceof WarcResponse response) read(response, reader);
        } catch (IOException broken) {
            throw new FetchException(
                    file.toUri(), "the archive is broken after " + records + " records: " + broken.getMessage());
        }
    }

    private void read(WarcResponse response, Reader reader) throws IOException, InterruptedException {
        URI address = Addresses.web(response.target()).orElse(null);
        if (address == null) return;
        HttpResponse answer = response.http();
        Optional<String> type = answer.headers().first("Content-Type");
        if (answer.status() != 200 || type.isPresent() && !type.get().contains("html")) return;
        try {
            reader.arrived(page(address, response, answer, type));
        } catch (FetchException told) {
            reader.missed(address.toString(), told.reason());
        }
    }

    private Page page(URI address, WarcResponse response, HttpResponse answer, Optional<String> type)
            throws IOException {
        byte[] packed = Unpacking.atMost(address, answer.body().stream(), limit);
        byte[] body = Unpacking.unpack(address, packed, answer.headers().all("Content-Encoding"), limit);
        return Page.of(address, Decoder.decode(body, type), response.date());
    }
}
