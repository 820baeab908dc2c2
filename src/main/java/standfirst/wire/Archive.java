package standfirst.wire;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import standfirst.article.Addresses;

/// The pages of a WARC file, as a crawler kept them; what is no page or was no success is passed over.
final class Archive {
    private final Path file;
    private final int limit;

    Archive(Path file, int limit) {
        this.file = file;
        this.limit = limit;
    }

    interface Reader {
        void found(Fetched page) throws FetchException, InterruptedException;

        void missed(URI address, FetchException why) throws InterruptedException;
    }

    void read(Reader reader) throws FetchException, InterruptedException {
        int records = 0;
        try (WarcReader warc = new WarcReader(file)) {
            for (var next = warc.next(); next.isPresent(); next = warc.next(), records++)
                if (next.get() instanceof WarcResponse response) read(response, reader);
        } catch (IOException broken) {
            String where = records == 0
                    ? "is no WARC archive that we can read: "
                    : "the archive is broken after " + records + " records: ";
            throw new FetchException(file.toUri(), where + broken.getMessage());
        }
    }

    private void read(WarcResponse response, Reader reader) throws IOException, InterruptedException {
        URI address = Addresses.web(response.target()).orElse(null);
        if (address == null) return;
        HttpResponse answer = response.http();
        Optional<String> type = answer.headers().first("Content-Type");
        if (answer.status() != 200 || type.isPresent() && !type.get().contains("html")) return;
        try {
            reader.found(page(address, response, answer, type));
        } catch (FetchException told) {
            reader.missed(address, told);
        }
    }

    private Fetched page(URI address, WarcResponse response, HttpResponse answer, Optional<String> type)
            throws IOException {
        MessageHeaders headers = answer.headers();
        byte[] packed = Unpacking.atMost(address, answer.body().stream(), limit);
        byte[] body = Unpacking.unpack(address, packed, headers.all("Content-Encoding"), limit);
        Optional<OptOut> optOut = OptOuts.inHeaders(headers::all);
        return new Fetched(address, type, body, response.date(), optOut, Optional.empty());
    }
}
