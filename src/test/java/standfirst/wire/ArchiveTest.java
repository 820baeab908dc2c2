package standfirst.wire;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static standfirst.wire.Readings.article;
import static standfirst.wire.Readings.missed;
import static standfirst.wire.Readings.pages;
import static standfirst.wire.Readings.read;
import static standfirst.wire.Readings.wire;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import standfirst.article.Arrival;
import standfirst.article.Page;
import standfirst.article.Source;
import standfirst.article.WhenRefused;

class ArchiveTest {
    private static final Instant CRAWLED = Instant.parse("2026-11-20T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void pagesOfAnArchiveKeepTheirAddressAndDay() throws IOException {
        Path archive = archive("day.warc.gz", WarcCompression.GZIP);

        List<Arrival> arrivals = read(wire(), archive.toString());

        assertEquals(List.of(), missed(arrivals));
        List<Page> pages = pages(arrivals);
        assertEquals(
                List.of("https://courier.example/ferry", "https://courier.example/fähre"),
                pages.stream()
                        .map(page -> page.address().toString().replace("%C3%A4", "ä"))
                        .toList());
        assertEquals(CRAWLED, pages.getFirst().fetched());
        assertTrue(pages.getLast().html().contains("Fähre"));
    }

    @Test
    void plainArchiveIsReadTooAndAFolderFindsIt() throws IOException {
        archive("day.warc", WarcCompression.NONE);

        assertEquals(2, pages(read(wire(), folder.toString())).size());
    }

    @Test
    void archiveCutShortGivesWhatItHoldsAndSaysSo() throws IOException {
        Path archive = archive("day.warc", WarcCompression.NONE);
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length - 150));

        List<Arrival> arrivals = read(wire(), archive.toString());

        assertTrue(pages(arrivals).size() >= 1);
        assertTrue(
                missed(arrivals).getFirst().startsWith("the archive is broken after"),
                missed(arrivals).toString());
    }

    @Test
    void optOutThatTheArchiveKeptIsObeyedUnlessTheSourceHasLeave() throws IOException {
        Path file = folder.resolve("closed.warc");
        try (WarcWriter warc = new WarcWriter(Files.newByteChannel(file, CREATE, WRITE), WarcCompression.NONE)) {
            String noai = article("Meta").replace("<title>", "<meta name=\"robots\" content=\"noai\"><title>");
            warc.write(record("https://courier.example/meta", 200, "text/html", noai, "UTF-8"));
            warc.write(record(
                    "https://courier.example/head",
                    LoopbackSite.answer("200 OK", "text/html", article("Head"), "tdm-reservation: 1")));
        }

        assertEquals(
                List.of(
                        "the publisher opts out of AI use (robots noai)",
                        "the publisher opts out of AI use (tdm-reservation: 1)"),
                missed(read(wire(), file.toString())));

        Kept sources = new Kept();
        sources.add(new Source(
                file.toString(),
                Optional.empty(),
                Optional.of("world"),
                Optional.of(WhenRefused.SUMMARISE),
                CRAWLED,
                Source.Health.UNTRIED));
        List<Page> pages = pages(read(wire().minding(sources), file.toString()));
        assertEquals(2, pages.size());
        assertEquals(Optional.of("world"), pages.getFirst().section());
    }

    @Test
    void fileThatIsNoArchiveIsSaidSo() throws IOException {
        Path file = Files.writeString(folder.resolve("x.warc"), "no archive at all");

        assertTrue(missed(read(wire(), file.toString())).getFirst().startsWith("is no WARC archive that we can read"));
    }

    private Path archive(String name, WarcCompression compression) throws IOException {
        Path file = folder.resolve(name);
        try (WarcWriter warc = new WarcWriter(Files.newByteChannel(file, CREATE, WRITE), compression)) {
            warc.write(record(
                    "https://courier.example/ferry", 200, "text/html; charset=utf-8", article("Ferry"), "UTF-8"));
            warc.write(
                    record("https://courier.example/ferry?utm_source=x", 200, "text/html", article("Ferry"), "UTF-8"));
            warc.write(record("https://courier.example/gone", 404, "text/html", article("Gone"), "UTF-8"));
            warc.write(record("https://courier.example/photo", 200, "image/png", "PNG", "UTF-8"));
            String german = article("Fähre nach Morrow").replace("charset=\"utf-8\"", "charset=\"windows-1252\"");
            warc.write(record("https://courier.example/f%C3%A4hre", 200, "text/html", german, "windows-1252"));
        }
        return file;
    }

    private static WarcResponse record(String address, int status, String type, String body, String charset)
            throws IOException {
        byte[] bytes = body.getBytes(Charset.forName(charset));
        return record(address, LoopbackSite.answer(status + " X", type, bytes));
    }

    private static WarcResponse record(String address, byte[] answer) throws IOException {
        return new WarcResponse.Builder(URI.create(address))
                .date(CRAWLED)
                .body(MediaType.HTTP_RESPONSE, answer)
                .build();
    }
}
