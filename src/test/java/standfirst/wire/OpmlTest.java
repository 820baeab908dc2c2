package standfirst.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.article.Source;

class OpmlTest {
    private static final URI ADDRESS = URI.create("https://courier.example/feeds.opml");

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        List<Opml.Outline> feeds = List.of(
                new Opml.Outline(
                        URI.create("https://a.example/feed?a=1&b=2"), Optional.of("A & \"B\""), Optional.of("Küste")),
                new Opml.Outline(URI.create("https://b.example/feed"), Optional.of("Tab\u0007"), Optional.empty()));

        String written = Opml.write("Morning", feeds);

        assertFalse(written.contains("\u0007"));
        assertEquals(feeds.getFirst(), Opml.read(written, ADDRESS).getFirst());
        assertEquals(Optional.of("Tab"), Opml.read(written, ADDRESS).getLast().title());
    }

    @Test
    void listInAnotherCharsetIsReadFromDisk(@TempDir Path folder) throws Exception {
        String list = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><opml><body><outline text=\"Küste\" xmlUrl=\""
                + "https://a.example/feed\"/><outline text=\"https://b.example/f\" xmlUrl=\"https://b.example/f\"/>"
                + "</body></opml>";
        Path file = Files.writeString(folder.resolve("a list.opml"), list, StandardCharsets.ISO_8859_1);

        List<Opml.Outline> feeds = Opml.read(file);

        assertEquals(Optional.of("Küste"), feeds.getFirst().title());
        assertEquals(Optional.empty(), feeds.getLast().title(), "an address is no name");
        assertEquals(
                "there is no such file",
                assertThrows(FeedReader.NotAFeed.class, () -> Opml.read(folder.resolve("none.opml")))
                        .reason());
    }

    @Test
    void sourceThatIsAFileIsListedByItsAddress() {
        Source source = Source.of("/home/a desk/feeds.opml", Optional.empty(), Optional.empty(), Instant.EPOCH);

        assertEquals(
                "file:///home/a%20desk/feeds.opml",
                Opml.Outline.of(source).feed().toString());
    }

    @Test
    void listFromTheWebNamesNoFilesOfOurs() throws Exception {
        String list =
                "<opml><body><outline xmlUrl=\"file:///etc/feeds.xml\"/><outline xmlurl=\"/feed\"/></body></opml>";

        assertEquals(
                List.of(URI.create("https://courier.example/feed")),
                Opml.read(list, ADDRESS).stream().map(Opml.Outline::feed).toList());
    }
}
